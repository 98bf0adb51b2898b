<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Reason</name>
    <message>
        <source>is before from</source>
        <translation>раньше, чем from</translation>
    </message>
    <message>
        <source>does not fit from and to</source>
        <translation>не согласуется с from и to</translation>
    </message>
    <message>
        <source>is finer than from and to</source>
        <translation>точнее, чем from и to</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>больше %1 байт</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>locked by somebody else</source>
        <translation>занято другой программой</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>the entries ended</source>
        <translation>ввод прервался</translation>
    </message>
    <message>
        <source>the entries are %1</source>
        <translation>здесь возможны: %1</translation>
    </message>
    <message>
        <source>is she, family, not_asked or no</source>
        <translation>пишется she, family, not_asked или no</translation>
    </message>
    <message>
        <source>is written YYYY-MM-DD</source>
        <translation>пишется YYYY-MM-DD</translation>
    </message>
    <message>
        <source>is written FIELD=VALUE</source>
        <translation>пишется FIELD=VALUE</translation>
    </message>
    <message>
        <source>others refer to it: %1</source>
        <translation>на неё ссылаются другие записи: %1</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольная фраза</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>первый и второй ввод не совпали</translation>
    </message>
    <message>
        <source>is the number of an open descriptor</source>
        <translation>нужен номер открытого дескриптора</translation>
    </message>
    <message>
        <source>longer than 4096 bytes</source>
        <translation>длиннее 4096 байт</translation>
    </message>
    <message>
        <source>no terminal to ask on: give --passphrase-fd or --passphrase-file</source>
        <translation>нет терминала, чтобы спросить: укажите --passphrase-fd или --passphrase-file</translation>
    </message>
    <message>
        <source>is one of en, ru, uz</source>
        <translation>может быть en, ru, uz</translation>
    </message>
    <message>
        <source>is here already, with another content</source>
        <translation>уже есть здесь, с другим содержанием</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>здесь нужен объект</translation>
    </message>
    <message>
        <source>no field with such a code</source>
        <translation>нет поля с таким кодом</translation>
    </message>
    <message>
        <source>id is missing</source>
        <translation>нет id</translation>
    </message>
    <message>
        <source>no usable id: 1 to 200 printable characters</source>
        <translation>такой id не годится: нужно от 1 до 200 печатных знаков</translation>
    </message>
    <message>
        <source>this id comes twice in the file</source>
        <translation>этот id встречается в файле дважды</translation>
    </message>
    <message>
        <source>refers to a record of an earlier file, which this import does not continue</source>
        <translation>ссылается на запись из прежнего файла, а этот импорт его не продолжает</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>такой записи нет</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отказов: %1</translation>
    </message>
    <message>
        <source>the file must allow being read twice</source>
        <translation>файл нужно прочесть дважды, а это невозможно</translation>
    </message>
    <message>
        <source>this row stands below another record already</source>
        <translation>эта строка уже стоит под другой записью</translation>
    </message>
    <message>
        <source>refers to %1, which is refused</source>
        <translation>ссылается на %1, а там отказ</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>здесь нужен текст</translation>
    </message>
    <message>
        <source>a date has only from, to, precision, basis and text</source>
        <translation>в дате бывают только from, to, precision, basis и text</translation>
    </message>
    <message>
        <source>no code of the list date_precision</source>
        <translation>такого кода нет в списке date_precision</translation>
    </message>
    <message>
        <source>no code of the list date_basis</source>
        <translation>такого кода нет в списке date_basis</translation>
    </message>
    <message>
        <source>no moment YYYY-MM-DDTHH:MM</source>
        <translation>это не время вида YYYY-MM-DDTHH:MM</translation>
    </message>
    <message>
        <source>no day YYYY-MM-DD</source>
        <translation>это не день вида YYYY-MM-DD</translation>
    </message>
    <message>
        <source>later than to</source>
        <translation>позже, чем to</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>none and a missing from and to go together</source>
        <translation>none пишется тогда, когда нет ни from, ни to</translation>
    </message>
    <message>
        <source>from and to are not one whole %1</source>
        <translation>между from и to не ровно одна единица %1</translation>
    </message>
    <message>
        <source>a date {from, to, precision, basis, text} was expected</source>
        <translation>здесь нужна дата {from, to, precision, basis, text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>половина суррогатной пары</translation>
    </message>
    <message>
        <source>a control character in a text</source>
        <translation>управляющий знак в тексте</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>слишком большое число</translation>
    </message>
    <message>
        <source>not UTF-8: a broken byte order mark</source>
        <translation>не UTF-8: метка порядка байтов повреждена</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>это не число</translation>
    </message>
    <message>
        <source>not JSON: an unknown word or sign</source>
        <translation>не JSON: незнакомое слово или знак</translation>
    </message>
    <message>
        <source>not JSON: something else was expected here</source>
        <translation>не JSON: здесь должно стоять другое</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>нулевой байт</translation>
    </message>
    <message>
        <source>a record of more than %1 MiB</source>
        <translation>запись больше %1 МиБ</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>a record too large for the memory of this machine</source>
        <translation>запись слишком велика для памяти этого компьютера</translation>
    </message>
    <message>
        <source>the exchange file cannot be written</source>
        <translation>файл обмена не записывается</translation>
    </message>
    <message>
        <source>a text of more than %1 MiB</source>
        <translation>текст больше %1 МиБ</translation>
    </message>
    <message>
        <source>a NUL character in a text</source>
        <translation>нулевой знак в тексте</translation>
    </message>
    <message>
        <source>a NUL character in a name</source>
        <translation>нулевой знак в имени поля</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>«%1» встречается дважды</translation>
    </message>
    <message>
        <source>no kind of record is called &quot;%1&quot;</source>
        <translation>вида записей «%1» нет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are rows: they stand below their record</source>
        <translation>«%1» – это строки: их место под своей записью</translation>
    </message>
    <message>
        <source>a list of records was expected</source>
        <translation>здесь нужен список записей</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>вложенность глубже %1</translation>
    </message>
    <message>
        <source>a record of more than %1 values</source>
        <translation>в записи больше %1 значений</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>строка %1, знак %2</translation>
    </message>
    <message>
        <source>no id that can be used here</source>
        <translation>такой id здесь не годится</translation>
    </message>
    <message>
        <source>does not fit the kind of this record</source>
        <translation>не подходит к виду этой записи</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <source>a list of rows was expected</source>
        <translation>здесь нужен список строк</translation>
    </message>
    <message>
        <source>one row at most was expected</source>
        <translation>здесь может быть не более одной строки</translation>
    </message>
    <message>
        <source>names another record than the one it stands below</source>
        <translation>указана не та запись, под которой эта строка стоит</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>здесь нужно целое число</translation>
    </message>
    <message>
        <source>files of the vault are not part of an exchange file</source>
        <translation>файлы самой папки в файл обмена не входят</translation>
    </message>
    <message>
        <source>rows were expected</source>
        <translation>здесь нужны строки</translation>
    </message>
    <message>
        <source>one line of text was expected</source>
        <translation>здесь нужен текст в одну строку</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>здесь нужно число</translation>
    </message>
    <message>
        <source>a number too large to be kept exactly</source>
        <translation>слишком большое число, точно его не сохранить</translation>
    </message>
    <message>
        <source>a code was expected</source>
        <translation>здесь нужен код</translation>
    </message>
    <message>
        <source>no code of the list %1</source>
        <translation>такого кода нет в списке %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>это не день</translation>
    </message>
    <message>
        <source>a day &apos;YYYY-MM-DD&apos; was expected</source>
        <translation>здесь нужен день вида YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the id of a record was expected</source>
        <translation>здесь нужен id записи</translation>
    </message>
    <message>
        <source>no id of a change</source>
        <translation>это не id изменения</translation>
    </message>
    <message>
        <source>a sealed box in base64 was expected</source>
        <translation>здесь нужны запечатанные данные в base64</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>не base64</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>здесь нужен список</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>здесь нужен список текстов</translation>
    </message>
    <message>
        <source>a code comes twice</source>
        <translation>один код встречается дважды</translation>
    </message>
    <message>
        <source>a list of ids was expected</source>
        <translation>здесь нужен список id</translation>
    </message>
    <message>
        <source>a record comes twice</source>
        <translation>одна запись встречается дважды</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>пострадавших сторон: %1</translation>
    </message>
    <message>
        <source>not a stage of this detention</source>
        <translation>это стадия не этого лишения свободы</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>ссылки идут по кругу и возвращаются сюда</translation>
    </message>
    <message>
        <source>a draft cannot be read</source>
        <translation>черновик не читается</translation>
    </message>
    <message>
        <source>is not a document</source>
        <translation>это не документ</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>открыто только для чтения</translation>
    </message>
    <message>
        <source>has no file</source>
        <translation>файла нет</translation>
    </message>
    <message>
        <source>is not one of tick, leave_out, confirm, known_to_few, limits_kept, hits</source>
        <translation>здесь возможны tick, leave_out, confirm, known_to_few, limits_kept, hits</translation>
    </message>
    <message>
        <source>there is no record %1</source>
        <translation>записи %1 нет</translation>
    </message>
    <message>
        <source>is a list of references</source>
        <translation>здесь нужен список записей</translation>
    </message>
    <message>
        <source>is a list of records with fields</source>
        <translation>здесь нужен список записей с полями</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>поля %1 нет</translation>
    </message>
    <message>
        <source>%1 is no answer</source>
        <translation>такого ответа нет: %1</translation>
    </message>
    <message>
        <source>there is no code %1 in %2</source>
        <translation>кода %1 нет в списке %2</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>это не число</translation>
    </message>
    <message>
        <source>this date was not understood</source>
        <translation>дату не удалось прочесть</translation>
    </message>
    <message>
        <source>an exact day is written YYYY-MM-DD</source>
        <translation>точный день пишется YYYY-MM-DD</translation>
    </message>
    <message>
        <source>cannot be typed</source>
        <translation>это поле так не вводится</translation>
    </message>
    <message>
        <source>(none of these)</source>
        <translation>(ничего из этого)</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(запечатано)</translation>
    </message>
    <message>
        <source>heads cannot be read</source>
        <translation>концы истории не читаются</translation>
    </message>
    <message>
        <source>copy %1 of its two is damaged; the other one serves</source>
        <translation>копия %1 из двух повреждена; вторая в порядке</translation>
    </message>
    <message>
        <source>evidence object %1</source>
        <translation>файл материалов %1</translation>
    </message>
    <message>
        <source>chunk %1 is damaged</source>
        <translation>блок %1 повреждён</translation>
    </message>
    <message>
        <source>segment %1 is missing, cut or too long</source>
        <translation>сегмент %1 отсутствует, обрезан или слишком длинный</translation>
    </message>
    <message>
        <source>is not what was put in</source>
        <translation>это не то, что было положено</translation>
    </message>
    <message>
        <source>was changed by somebody without the key</source>
        <translation>изменения внесены без ключа</translation>
    </message>
    <message>
        <source>is damaged; what was typed and not recorded may be lost</source>
        <translation>файл повреждён; набранное, но не записанное могло пропасть</translation>
    </message>
    <message>
        <source>a change that was acknowledged is missing: its write-ahead log was damaged</source>
        <translation>нет изменения, которое было подтверждено: его журнал повреждён</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>its row in the lists is out of date</source>
        <translation>строка в списках устарела</translation>
    </message>
    <message>
        <source>is not from this vault, or was changed</source>
        <translation>не из этой папки или с изменениями</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>копия: %1</translation>
    </message>
    <message>
        <source>is missing in the copy</source>
        <translation>в копии отсутствует</translation>
    </message>
    <message>
        <source>was changed in the copy</source>
        <translation>в копии есть изменения</translation>
    </message>
    <message>
        <source>the copy differs from what was written</source>
        <translation>копия отличается от записанного</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>создать не удалось</translation>
    </message>
    <message>
        <source>there is no such paper</source>
        <translation>такой бумаги нет</translation>
    </message>
    <message>
        <source>a working copy or read-back copy is not cleared and is never sent</source>
        <translation>рабочая копия и копия для сверки не проверены и никогда не отправляются</translation>
    </message>
    <message>
        <source>there is no addressee %1</source>
        <translation>адресата %1 нет</translation>
    </message>
    <message>
        <source>a sealed box is there already, and only who opened it may replace it</source>
        <translation>там уже есть запечатанная запись; заменить её можно, только открыв</translation>
    </message>
    <message>
        <source>is not a coordinator&apos;s public key</source>
        <translation>это не открытый ключ координатора</translation>
    </message>
    <message>
        <source>has this key already</source>
        <translation>этот ключ там уже есть</translation>
    </message>
    <message>
        <source>opens another vault</source>
        <translation>открывает другую папку</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>файл уже есть</translation>
    </message>
    <message>
        <source>plain SQLite is linked</source>
        <translation>собрано с обычным SQLite</translation>
    </message>
    <message>
        <source>older than 4.5.6</source>
        <translation>нужна версия не ниже 4.5.6</translation>
    </message>
    <message>
        <source>no FTS5 with contentless_delete</source>
        <translation>нет FTS5 с contentless_delete</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>ничего не записалось</translation>
    </message>
    <message>
        <source>it writes plain text</source>
        <translation>пишет незашифрованный текст</translation>
    </message>
    <message>
        <source>no memory for a connection</source>
        <translation>не хватает памяти на соединение</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>такой записи нет</translation>
    </message>
    <message>
        <source>others refer to it</source>
        <translation>на неё ссылаются другие записи</translation>
    </message>
    <message>
        <source>is not among the removed</source>
        <translation>среди убранного этого нет</translation>
    </message>
    <message>
        <source>what it stands in was removed</source>
        <translation>убрана запись, под которой она стоит</translation>
    </message>
    <message>
        <source>its content was forgotten</source>
        <translation>содержание стёрто навсегда</translation>
    </message>
    <message>
        <source>is a record of another kind</source>
        <translation>это запись другого вида</translation>
    </message>
    <message>
        <source>is no level</source>
        <translation>такого уровня нет</translation>
    </message>
    <message>
        <source>a part of this change failed; nothing is recorded</source>
        <translation>часть изменения не удалась; ничего не записано</translation>
    </message>
    <message>
        <source>a record was announced and did not come</source>
        <translation>запись была объявлена, но не пришла</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>версия записи %1</translation>
    </message>
    <message>
        <source>no such change</source>
        <translation>такого изменения нет</translation>
    </message>
    <message>
        <source>lacks its content, and nobody had it forgotten</source>
        <translation>нет содержания, хотя его никто не стирал</translation>
    </message>
    <message>
        <source>was changed after it was recorded</source>
        <translation>есть изменения, внесённые после записи</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>изменение %1</translation>
    </message>
    <message>
        <source>does not follow the change before it on its line</source>
        <translation>не продолжает предыдущее изменение того же устройства</translation>
    </message>
    <message>
        <source>has no history</source>
        <translation>истории нет</translation>
    </message>
    <message>
        <source>differs from its history</source>
        <translation>расходится со своей историей</translation>
    </message>
    <message>
        <source>line of device %1</source>
        <translation>история устройства %1</translation>
    </message>
    <message>
        <source>lacks a change that the copy has</source>
        <translation>нет изменения, которое есть в копии</translation>
    </message>
    <message>
        <source>was rewritten: a change has another digest than in the copy</source>
        <translation>история переписана: контрольная сумма изменения не та, что в копии</translation>
    </message>
    <message>
        <source>is not in this list</source>
        <translation>в этом списке такого нет</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>схема %1</translation>
    </message>
    <message>
        <source>is no person, organisation or group</source>
        <translation>это не человек, не организация и не группа</translation>
    </message>
    <message>
        <source>only two different parties of one kind are merged</source>
        <translation>объединяют только две разные записи одного вида</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>не JSON</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>неизвестный вид</translation>
    </message>
    <message>
        <source>refers to a change that is not in this vault</source>
        <translation>ссылается на изменение, которого нет в этой папке</translation>
    </message>
    <message>
        <source>refers to a record that is not in this vault</source>
        <translation>ссылается на запись, которой нет в этой папке</translation>
    </message>
    <message>
        <source>refers to a record of a kind that it does not take</source>
        <translation>ссылается на запись неподходящего вида</translation>
    </message>
    <message>
        <source>refers to a record that was removed</source>
        <translation>ссылается на убранную запись</translation>
    </message>
    <message>
        <source>no such evidence object</source>
        <translation>такого файла материалов нет</translation>
    </message>
    <message>
        <source>a change of this kind cannot be undone</source>
        <translation>изменение этого вида отменить нельзя</translation>
    </message>
    <message>
        <source>there is a copy of this second</source>
        <translation>копия за эту секунду уже есть</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>удалить не удалось</translation>
    </message>
    <message>
        <source>chunk %1 of %2: %3</source>
        <translation>блок %1 из %2: %3</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл отсутствует</translation>
    </message>
    <message>
        <source>the disk does not give it</source>
        <translation>диск его не отдаёт</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрыв</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>есть изменения</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>не записывается</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>это файл другого рода</translation>
    </message>
    <message>
        <source>header checksum</source>
        <translation>контрольная сумма заголовка</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>создано более новой программой</translation>
    </message>
    <message>
        <source>key derivation parameters out of bounds</source>
        <translation>параметры получения ключа вне допустимых</translation>
    </message>
    <message>
        <source>store file name</source>
        <translation>имя файла с записями</translation>
    </message>
    <message>
        <source>both copies of the header</source>
        <translation>обе копии заголовка</translation>
    </message>
    <message>
        <source>the header was written by somebody else</source>
        <translation>заголовок тем временем записан другой программой</translation>
    </message>
    <message>
        <source>%1 MiB for the key</source>
        <translation>на ключ нужно %1 МиБ</translation>
    </message>
    <message>
        <source>no slot opens</source>
        <translation>ни один способ не открывает</translation>
    </message>
    <message>
        <source>not opened with a passphrase</source>
        <translation>открыто не парольной фразой</translation>
    </message>
    <message>
        <source>no free slot</source>
        <translation>больше способов открыть добавить нельзя</translation>
    </message>
    <message>
        <source>no such slot</source>
        <translation>такого способа открыть нет</translation>
    </message>
    <message>
        <source>the slot that opened the vault</source>
        <translation>этим способом папка сейчас открыта</translation>
    </message>
    <message>
        <source>empty or too long</source>
        <translation>ничего не введено или слишком длинно</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>не UTF-8</translation>
    </message>
    <message>
        <source>cannot be normalised</source>
        <translation>не приводится к обычному виду</translation>
    </message>
    <message>
        <source>not a recovery sheet</source>
        <translation>это не лист восстановления</translation>
    </message>
    <message>
        <source>sealed, kept by the coordinator</source>
        <translation>запечатано, хранится у координатора</translation>
    </message>
    <message>
        <source>sealed box</source>
        <translation>запечатанная запись</translation>
    </message>
    <message>
        <source>not a public sealing key</source>
        <translation>это не открытый ключ запечатанных имён</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>папка не пуста</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>не удалось закрыть от других пользователей</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>нет первого файла</translation>
    </message>
    <message>
        <source>opened read-only</source>
        <translation>открыто только для чтения</translation>
    </message>
    <message>
        <source>DRAFT, not cleared</source>
        <translation>ЧЕРНОВИК, отправлять нельзя</translation>
    </message>
    <message>
        <source>this complaint is about a detention, and none of this person is on file; record it first (kind detention, role target)</source>
        <translation>эта жалоба – о лишении свободы, а в деле нет ни одного лишения свободы этого человека; сначала запишите его (вид «лишение свободы», роль «пострадавшая сторона»)</translation>
    </message>
    <message>
        <source>its addressee does not take papers in this language: this one is for reading only</source>
        <translation>адресат не принимает бумаг на этом языке: эта – только для чтения</translation>
    </message>
    <message>
        <source>is not recorded yet</source>
        <translation>ещё не записано</translation>
    </message>
    <message>
        <source>a working copy or read-back copy is a paper and stays in the office: it is not exported</source>
        <translation>рабочая копия и копия для сверки остаются в организации и не выгружаются</translation>
    </message>
    <message>
        <source>the answers of a question come from many records: their table is a working copy and stays here</source>
        <translation>ответы на вопрос собраны из многих записей: их таблица – рабочая копия и остаётся здесь</translation>
    </message>
    <message>
        <source>this file holds everything, unprotected: it was cleared for nobody</source>
        <translation>в этом файле всё, без защиты: он не проверен ни для кого</translation>
    </message>
    <message>
        <source>this file was made as %1: as such it was cleared</source>
        <translation>этот файл сделан как «%1»: только так он и проверен</translation>
    </message>
    <message>
        <source>was given twice</source>
        <translation>указано дважды</translation>
    </message>
    <message>
        <source>is yes or no</source>
        <translation>это да или нет</translation>
    </message>
    <message>
        <source>is %1, not %2</source>
        <translation>это запись вида %1, а не %2</translation>
    </message>
    <message>
        <source>this id is already here, as %1</source>
        <translation>такой id уже есть, у записи вида %1</translation>
    </message>
    <message>
        <source>no code of the list %1; perhaps %2</source>
        <translation>такого кода в списке %1 нет; возможно, %2</translation>
    </message>
    <message>
        <source>%1 is no kind of record for this field</source>
        <translation>запись вида %1 для этого поля не подходит</translation>
    </message>
    <message>
        <source>%1 has one target at most</source>
        <translation>у события вида %1 не более одной пострадавшей стороны</translation>
    </message>
    <message>
        <source>lies before the beginning, %1</source>
        <translation>раньше начала, %1</translation>
    </message>
    <message>
        <source>there is no such field in %1</source>
        <translation>в записи вида %1 такого поля нет</translation>
    </message>
    <message>
        <source>there is no such field in %1; perhaps %2</source>
        <translation>в записи вида %1 такого поля нет; возможно, %2</translation>
    </message>
    <message>
        <source>there is no code %1 in %2; perhaps %3</source>
        <translation>кода %1 в списке %2 нет; возможно, %3</translation>
    </message>
    <message>
        <source>takes one code</source>
        <translation>принимает один код</translation>
    </message>
    <message>
        <source>holds copies of another vault; choose another folder</source>
        <translation>здесь копии другой папки; выберите другое место</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>этот день ещё не наступил</translation>
    </message>
    <message>
        <source>what was recorded last cannot be read here; open it once where it can be written</source>
        <translation>последние записи здесь прочесть нельзя; откройте один раз там, где разрешена запись</translation>
    </message>
    <message>
        <source>is still being written; wait until it is whole</source>
        <translation>ещё записывается; подождите, пока файл будет целым</translation>
    </message>
    <message>
        <source>this file was made from another case</source>
        <translation>этот файл составлен по другому делу</translation>
    </message>
    <message>
        <source>the text is in UTF-16: save the file as UTF-8</source>
        <translation>текст в кодировке UTF-16: сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>a zip, office or PDF file: an import takes a JSON file; add this one as evidence</source>
        <translation>это архив zip, офисный документ или PDF: импорт принимает файл JSON, а этот добавьте в материалы</translation>
    </message>
    <message>
        <source>the file breaks off here: it is not whole</source>
        <translation>здесь файл обрывается: он неполный</translation>
    </message>
    <message>
        <source>a closing bracket after a comma or colon: take the comma out, or put a value there</source>
        <translation>закрывающая скобка после запятой или двоеточия: уберите запятую или впишите значение</translation>
    </message>
    <message>
        <source>a comma is missing before this, or a bracket is not closed</source>
        <translation>перед этим местом не хватает запятой или не закрыта скобка</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8: save the file as UTF-8</source>
        <translation>байты не в UTF-8: сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>something follows the bracket that ends the file</source>
        <translation>после скобки, которой кончается файл, стоит что-то ещё</translation>
    </message>
    <message>
        <source>not an exchange file: that begins with {, and its lists have names: %1</source>
        <translation>это не файл обмена: тот начинается с {, а у списков в нём есть имена: %1</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>не осталось места</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>система этого не разрешает</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>занято другой программой</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>диск не отвечает</translation>
    </message>
    <message>
        <source>the system refused (error %1)</source>
        <translation>система отказала (ошибка %1)</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>файл не записывается</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>a fault in the program (%1)</source>
        <translation>ошибка в самой программе (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), or in another order</source>
        <translation>
            <numerusform>%n строка или другой порядок</numerusform>
            <numerusform>%n строки или другой порядок</numerusform>
            <numerusform>%n строк или другой порядок</numerusform>
        </translation>
    </message>
    <message>
        <source>is no JSON from byte %1 on</source>
        <translation>не JSON начиная с байта %1</translation>
    </message>
    <message>
        <source>list of the vault&apos;s files</source>
        <translation>список файлов папки</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>file of decisions</source>
        <translation>файл решений</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>база данных повреждена</translation>
    </message>
    <message>
        <source>a rule of the database forbids it</source>
        <translation>этого не допускает правило базы данных</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>база данных отказала</translation>
    </message>
    <message>
        <source>unreadable drafts, last written on %1, were put aside; delete the file when nobody needs it</source>
        <translation>нечитаемые черновики (последняя запись %1) отложены; удалите файл, когда он никому не нужен</translation>
    </message>
    <message>
        <source>table %1 cannot be read whole</source>
        <translation>таблица %1 читается не целиком</translation>
    </message>
    <message>
        <source>could not be brought to the format of this program; it is as it was before</source>
        <translation>не удалось привести к формату этой программы; всё осталось как было</translation>
    </message>
    <message>
        <source>the second is the same as the first; --one-passphrase lets one open both</source>
        <translation>вторая такая же, как первая; с --one-passphrase одна открывает всё</translation>
    </message>
    <message>
        <source>is less than the least, %1</source>
        <translation>меньше наименьшего, %1</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Told us %1</source>
        <translation>Сообщил(а) %1</translation>
    </message>
    <message>
        <source>Detention, logged %1</source>
        <translation>Задержание, записано %1</translation>
    </message>
    <message>
        <source>Registration, logged %1</source>
        <translation>Регистрация, записано %1</translation>
    </message>
    <message>
        <source>Harassment, logged %1</source>
        <translation>Преследование, записано %1</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Спросить о согласии</translation>
    </message>
    <message>
        <source>logged + 7 days</source>
        <translation>запись + 7 дней</translation>
    </message>
    <message>
        <source>Is the person still held, and where?</source>
        <translation>Человека ещё держат? Где?</translation>
    </message>
    <message>
        <source>logged + 1 day</source>
        <translation>запись + 1 день</translation>
    </message>
    <message>
        <source>Find a lawyer</source>
        <translation>Найти адвоката</translation>
    </message>
    <message>
        <source>hours count</source>
        <translation>счёт идёт на часы</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (не проверено)</translation>
    </message>
    <message>
        <source>Legal limit of custody without a judge runs out</source>
        <translation>Истекает законный срок содержания без решения судьи</translation>
    </message>
    <message>
        <source>Tell the person that it was sent</source>
        <translation>Сообщить человеку, что отправлено</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Запросить подтверждение получения</translation>
    </message>
    <message>
        <source>Ask whether it was transmitted to the government</source>
        <translation>Спросить, передано ли правительству</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Отправлено %1</translation>
    </message>
    <message numerus="yes">
        <source>sent + %n day(s)</source>
        <translation>
            <numerusform>отправка + %n день</numerusform>
            <numerusform>отправка + %n дня</numerusform>
            <numerusform>отправка + %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Act</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>One thing that happened on the timeline of a case. Base row for all kinds; it need not be a violation.</source>
        <translation>Одно из того, что произошло по ходу дела. Основная запись для всех видов; это не обязательно нарушение.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Who had which part in an act.</source>
        <translation>Кто какую роль имел в событии.</translation>
    </message>
    <message>
        <source>Link between acts</source>
        <translation>Связь между событиями</translation>
    </message>
    <message>
        <source>Cause and sequence.</source>
        <translation>Причины и последовательность.</translation>
    </message>
    <message>
        <source>Search for a disappeared person</source>
        <translation>Поиски исчезнувшего человека</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>What was done, by whom, for what.</source>
        <translation>Что сделали, кто и с какой целью.</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медицинский осмотр</translation>
    </message>
    <message>
        <source>Istanbul Protocol essentials.</source>
        <translation>Главное из Стамбульского протокола.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Keeps together what happened to one person, organisation or group over one matter, and the work on it.</source>
        <translation>Дело собирает вместе то, что произошло с одним человеком, организацией или группой по одному поводу, и работу над этим.</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>Средство правовой защиты</translation>
    </message>
    <message>
        <source>A complaint, appeal or other domestic step: what the UN forms read. Becomes a proceeding only when it has hearings.</source>
        <translation>Жалоба, обжалование или иной шаг внутри страны: об этом спрашивают формы ООН. Производством становится, только если есть заседания.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>План безопасности</translation>
    </message>
    <message>
        <source>One per case, restricted.</source>
        <translation>Один на дело, с ограниченным доступом.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Any text or speech sent out: UN complaint, letter, statement, brief, interview.</source>
        <translation>Любой текст или выступление, которые уходят наружу: жалоба в ООН, письмо, заявление, справка, интервью.</translation>
    </message>
    <message>
        <source>Party to a communication</source>
        <translation>Участник обращения</translation>
    </message>
    <message>
        <source>Author, signatory, speaker, addressee.</source>
        <translation>Автор, подписавший, выступивший, адресат.</translation>
    </message>
    <message>
        <source>Intervention or assistance</source>
        <translation>Помощь или действие</translation>
    </message>
    <message>
        <source>What anyone does for the target: help or pressure.</source>
        <translation>Что кто-либо делает ради пострадавшей стороны: помощь ей или давление в её пользу.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Последствие</translation>
    </message>
    <message>
        <source>What changed, or did not.</source>
        <translation>Что изменилось или не изменилось.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>What the person or organisation agreed to, for which use, until when.</source>
        <translation>На что человек или организация согласились, для какого использования и до какого времени.</translation>
    </message>
    <message>
        <source>Answer to one use</source>
        <translation>Ответ об одном использовании</translation>
    </message>
    <message>
        <source>Country context item</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>Rating, law, treaty, recommendation, visit request, policy: the background a case or UPR annex needs.</source>
        <translation>Рейтинг, закон, договор, рекомендация, просьба о визите, политика: общая обстановка, которую нужно описать в деле или в приложении к УПО.</translation>
    </message>
    <message>
        <source>Status of a context item</source>
        <translation>Ход и состояние</translation>
    </message>
    <message>
        <source>Dated step.</source>
        <translation>Шаг с датой.</translation>
    </message>
    <message>
        <source>Custody stage</source>
        <translation>Стадия лишения свободы</translation>
    </message>
    <message>
        <source>A step of the custody timeline.</source>
        <translation>Один шаг в ходе лишения свободы.</translation>
    </message>
    <message>
        <source>Access in custody</source>
        <translation>Доступ к человеку под стражей</translation>
    </message>
    <message>
        <source>When did a judge, a lawyer, the family first see him: what WGAD category III lives on.</source>
        <translation>Когда человека впервые увидели судья, адвокат, семья: на этом держится категория III РГПЗ.</translation>
    </message>
    <message>
        <source>Document or evidence</source>
        <translation>Документ или материал</translation>
    </message>
    <message>
        <source>A file kept encrypted, with hash and chain of custody; also listed in a library view.</source>
        <translation>Файл хранится зашифрованным, с контрольной суммой и записью о том, у кого он был; виден и в общем списке материалов.</translation>
    </message>
    <message>
        <source>Evidence custody row</source>
        <translation>Движение материала</translation>
    </message>
    <message>
        <source>Append only.</source>
        <translation>Только добавление, без правки.</translation>
    </message>
    <message>
        <source>Version of a text</source>
        <translation>Вариант текста</translation>
    </message>
    <message>
        <source>Translations and written narratives: cases are written in Russian and Uzbek, the UN reads English, French, Spanish.</source>
        <translation>Переводы и изложения: дела пишут по-русски и по-узбекски, а в ООН читают по-английски, по-французски, по-испански.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Anyone with a name or a label: victim, defender, official, witness, relative.</source>
        <translation>Любой, у кого есть имя или обозначение: пострадавший, правозащитник, должностное лицо, очевидец, родственник.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>CSO, GONGO, union, outlet, company, agency, court, UN body: victims, authorities and partners in one register.</source>
        <translation>ННО, ГОНГО, профсоюз, СМИ, компания, ведомство, суд, орган ООН: пострадавшие, власти и партнёры в одном реестре.</translation>
    </message>
    <message>
        <source>Group of unnamed people or bodies</source>
        <translation>Группа людей или организаций без имён</translation>
    </message>
    <message>
        <source>So that &apos;dozens of relatives&apos; can be a target without invented names.</source>
        <translation>Чтобы «десятки родственников» могли быть пострадавшей стороной без выдуманных имён.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>One spelling of one name.</source>
        <translation>Одно написание одного имени.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>How to reach, and when it is safe.</source>
        <translation>Как связаться и когда это безопасно.</translation>
    </message>
    <message>
        <source>Status or label</source>
        <translation>Статус или ярлык</translation>
    </message>
    <message>
        <source>A dated status of a person, organisation or group.</source>
        <translation>Статус человека, организации или группы, с датой.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Person or body to person or body.</source>
        <translation>Человека или организации с человеком или организацией.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Gazetteer entry; pick or add in place.</source>
        <translation>Запись в списке мест; выберите или добавьте, не уходя со страницы.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Общественное событие</translation>
    </message>
    <message>
        <source>A public happening many acts may belong to.</source>
        <translation>То, что происходит публично и к чему могут относиться многие события дел.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>A number somebody gives, with who gives it. Rival numbers stand side by side.</source>
        <translation>Число, которое кто-то называет, и кто его называет. Разные числа стоят рядом.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>One accusation against one accused.</source>
        <translation>Одно обвинение против одного человека или одной организации.</translation>
    </message>
    <message>
        <source>Ruling and sentence</source>
        <translation>Судебное решение и наказание</translation>
    </message>
    <message>
        <source>One decision about one accused.</source>
        <translation>Одно решение об одном человеке или одной организации.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <source>One sanction of a ruling; fifteen days and ten years must both fit.</source>
        <translation>Одно наказание по решению; поместиться должны и пятнадцать суток, и десять лет.</translation>
    </message>
    <message>
        <source>Registration attempt</source>
        <translation>Попытка регистрации</translation>
    </message>
    <message>
        <source>One filing and what became of it.</source>
        <translation>Одна подача и что из неё вышло.</translation>
    </message>
    <message>
        <source>Step of an attempt</source>
        <translation>Шаг попытки</translation>
    </message>
    <message>
        <source>Task or deadline</source>
        <translation>Задача или срок</translation>
    </message>
    <message>
        <source>Something due.</source>
        <translation>То, что нужно сделать к сроку.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>A coordinator&apos;s look at one revision of a case.</source>
        <translation>Координатор читает дело в том виде, в каком оно записано на этот день.</translation>
    </message>
    <message>
        <source>Review remark</source>
        <translation>Замечание при проверке</translation>
    </message>
    <message>
        <source>Pinned to a record and field.</source>
        <translation>Привязано к записи и полю.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where information comes from. Shown everywhere only by its label.</source>
        <translation>Откуда сведения. Везде показан только под обозначением.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>The thread between a source and a record or one field of it.</source>
        <translation>Связь источника с записью или одним её полем.</translation>
    </message>
    <message>
        <source>Who a source is</source>
        <translation>Кто этот источник</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>One conversation with a source or a person; earlier ones are shown first so that nobody is asked twice.</source>
        <translation>Один разговор с источником или человеком; прежние показываются первыми, чтобы никого не спрашивать дважды.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Staff account of this store.</source>
        <translation>Учётная запись сотрудника в этой папке.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>A machine on which this vault was opened: its line of changes, its file-number prefix.</source>
        <translation>Компьютер, на котором открывали эту папку: его цепочка изменений, его метка в номерах дел.</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Журнал отправок</translation>
    </message>
    <message>
        <source>Every dossier made: which records, at what level, hash of the file, for whom.</source>
        <translation>Каждая сделанная бумага: какие записи, с каким уровнем доступа, контрольная сумма файла, для кого.</translation>
    </message>
    <message>
        <source>Vocabulary term</source>
        <translation>Слово словаря</translation>
    </message>
    <message>
        <source>Code, labels per language, order, retired flag, local additions.</source>
        <translation>Код, названия на каждом языке, порядок, пометка «больше не используется», местные дополнения.</translation>
    </message>
    <message>
        <source>A sealed box: anybody at work can write it, reading needs the sealing key, which may not be on this laptop.</source>
        <translation>Запечатанная запись: вписать может каждый, кто работает, прочесть – только с ключом запечатанных имён, которого на этом ноутбуке может не быть.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Нарушения</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Общественное событие</translation>
    </message>
    <message>
        <source>Protest, anniversary, harvest, law it belongs to</source>
        <translation>Протест, годовщина, уборка урожая, закон, к которым это относится</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Вероятные причины</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Способы</translation>
    </message>
    <message>
        <source>Harms</source>
        <translation>Вред</translation>
    </message>
    <message>
        <source>Ill treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Official version</source>
        <translation>Официальная версия</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Legal or political view, ours or of a named author; printed apart from the account</source>
        <translation>Правовая или политическая оценка, наша или названного автора; печатается отдельно от рассказа</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Кто и в какой роли</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Links to other acts</source>
        <translation>Связи с другими событиями</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Шаги в поисках</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Стадии</translation>
    </message>
    <message>
        <source>One line for each place or stage, in order; also when only a date or a place is known</source>
        <translation>По строке на каждое место или стадию, по порядку; даже если известны только дата или место</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Кого допустили</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Постановление, ордер</translation>
    </message>
    <message>
        <source>Warrant by</source>
        <translation>Кем вынесено</translation>
    </message>
    <message>
        <source>Incommunicado</source>
        <translation>Без связи с внешним миром</translation>
    </message>
    <message>
        <source>Whereabouts known</source>
        <translation>Известно, где находится</translation>
    </message>
    <message>
        <source>Safeguards met</source>
        <translation>Гарантии соблюдены</translation>
    </message>
    <message>
        <source>Safeguards denied</source>
        <translation>Гарантии нарушены</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Health in custody</source>
        <translation>Здоровье под стражей</translation>
    </message>
    <message>
        <source>Release type</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Release terms</source>
        <translation>Условия освобождения</translation>
    </message>
    <message>
        <source>WGAD categories</source>
        <translation>Категории РГПЗ</translation>
    </message>
    <message>
        <source>Sought form</source>
        <translation>Желаемая форма</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Result form</source>
        <translation>Форма в итоге</translation>
    </message>
    <message>
        <source>Reported attempts</source>
        <translation>Сообщают о попытках, число</translation>
    </message>
    <message>
        <source>Reported denials</source>
        <translation>Сообщают об отказах, число</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Чего требовали</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Что видели</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер производства</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>Hearing access</source>
        <translation>Доступ на заседание</translation>
    </message>
    <message>
        <source>Counsel of choice</source>
        <translation>Адвокат по своему выбору</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Судебные решения</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Что обжалуется</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Человек, организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Perpetrator type</source>
        <translation>Кто, предположительно</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Возраст от</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Возраст до</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Младше 18 лет</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К чему, кому</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Words said</source>
        <translation>Что говорили</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Травмы</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Подписаны показания</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Кому сообщили</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Независимый врач</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Наедине</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Соответствие рассказу</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Where it happened; the first one goes into the file number</source>
        <translation>Где это произошло; первая страна входит в номер дела</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Состояние проверки</translation>
    </message>
    <message>
        <source>Taken from the newest review</source>
        <translation>Берётся из последней проверки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанные дела</translation>
    </message>
    <message>
        <source>Context items</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>Recommendations, laws, visit requests this case illustrates</source>
        <translation>Рекомендации, законы, просьбы о визите, примером которых служит дело</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Средства правовой защиты</translation>
    </message>
    <message>
        <source>Remedies note</source>
        <translation>О средствах правовой защиты</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>План безопасности</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком, о чём</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Why useless</source>
        <translation>Почему бесполезно</translation>
    </message>
    <message>
        <source>Who at risk</source>
        <translation>Кто в опасности</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Чего опасаются</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation>Безопасный способ связи</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Чего не делать</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>При молчании</translation>
    </message>
    <message>
        <source>If we publish</source>
        <translation>Если опубликуем</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>О чём просим</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Keep submitter secret</source>
        <translation>Не раскрывать подателя</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Sent on to the government; the reply clock starts here and only here</source>
        <translation>Передано правительству; срок ответа идёт с этого дня, и только с него</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Our comments due</source>
        <translation>Срок наших замечаний</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Как в списке</translation>
    </message>
    <message>
        <source>Country as listed</source>
        <translation>Страна, как в списке</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>With or towards</source>
        <translation>К кому обращались</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После чего</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь с действиями</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>One row per use: yes, no and not asked are three things</source>
        <translation>Одна строка на каждое использование: «да», «нет» и «не спрашивали» – три разных ответа</translation>
    </message>
    <message>
        <source>How the name may be used</source>
        <translation>Как указывать имя</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал согласие</translation>
    </message>
    <message>
        <source>Name of who answered</source>
        <translation>Имя того, кто ответил</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Как дано</translation>
    </message>
    <message>
        <source>Told that the state will know</source>
        <translation>Сказано, что государство узнает</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Когда дано</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто спрашивал</translation>
    </message>
    <message>
        <source>Asked where</source>
        <translation>Где спрашивали</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Что разъяснено</translation>
    </message>
    <message>
        <source>Free to speak</source>
        <translation>Можно было говорить свободно</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Assent</source>
        <translation>Согласие ребёнка</translation>
    </message>
    <message>
        <source>Authorises</source>
        <translation>Что разрешает</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>Cannot ask</source>
        <translation>Спросить нельзя</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Когда подтверждено</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>На что согласие</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>От какого государства</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В ходе стадии</translation>
    </message>
    <message>
        <source>The stage during which it happened (court, hospital, punishment cell, transport do not split it)</source>
        <translation>Стадия, в ходе которой это было (суд, больница, карцер, перевозка её не прерывают)</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовое положение</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Кто держит</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Кто распорядился</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>Впервые просили</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Впервые разрешили</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>По своему выбору</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation>Исходное имя файла</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Когда создано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Safe copy of</source>
        <translation>Безопасная копия документа</translation>
    </message>
    <message>
        <source>Hidden data removed</source>
        <translation>Скрытые данные удалены</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Тяжёлое изображение</translation>
    </message>
    <message>
        <source>How the file came</source>
        <translation>Как пришёл файл</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>От источника</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ответ органа</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Hash checked</source>
        <translation>Контрольная сумма сверена</translation>
    </message>
    <message>
        <source>From (label)</source>
        <translation>От кого (обозначение)</translation>
    </message>
    <message>
        <source>To (label)</source>
        <translation>Кому (обозначение)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как передан</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>About the change</source>
        <translation>По какому изменению</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена и названия</translation>
    </message>
    <message>
        <source>Export alias</source>
        <translation>Имя для отправки</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Ethnicity, belief, family, only if it matters to the case</source>
        <translation>Этническая принадлежность, вера, семья – только если это важно для дела</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation>Публичное лицо</translation>
    </message>
    <message>
        <source>Medical exams</source>
        <translation>Медицинские осмотры</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Независимость</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Сферы работы</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Дата основания</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Дата ликвидации</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>How many, at least</source>
        <translation>Сколько, не менее</translation>
    </message>
    <message>
        <source>How many, at most</source>
        <translation>Сколько, не более</translation>
    </message>
    <message>
        <source>How many, as it was said</source>
        <translation>Сколько, как было сказано</translation>
    </message>
    <message>
        <source>These are organisations</source>
        <translation>Это организации</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic or middle name</source>
        <translation>Отчество или второе имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Main name</source>
        <translation>Основное имя</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Что учесть</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем, с чем</translation>
    </message>
    <message>
        <source>Post or function</source>
        <translation>Должность или роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Value, at least</source>
        <translation>Значение, не менее</translation>
    </message>
    <message>
        <source>Value, at most</source>
        <translation>Значение, не более</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Точность числа</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальное число</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Кого обвиняют</translation>
    </message>
    <message>
        <source>Charge class</source>
        <translation>Вид обвинения</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Предъявлено</translation>
    </message>
    <message>
        <source>Said fabricated</source>
        <translation>Назвали сфабрикованным</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Стало известно</translation>
    </message>
    <message>
        <source>Day it became known; may be months later</source>
        <translation>День, когда об этом узнали; может быть, через месяцы</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Наказания</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Мотивировка</translation>
    </message>
    <message>
        <source>Term runs from</source>
        <translation>Срок идёт с</translation>
    </message>
    <message>
        <source>End as stated</source>
        <translation>Конец срока, как указан</translation>
    </message>
    <message>
        <source>As the court or prison says; wins over our count</source>
        <translation>Как говорит суд или место заключения; важнее нашего подсчёта</translation>
    </message>
    <message>
        <source>Credit in days</source>
        <translation>Зачтено дней</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Term text</source>
        <translation>Срок словами</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Условно</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Legal days</source>
        <translation>Срок по закону, дней</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Grounds text</source>
        <translation>Основания дословно</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Filed through</source>
        <translation>Как подано</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер расписки</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Получено нами</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Articles cited</source>
        <translation>Указанные статьи</translation>
    </message>
    <message>
        <source>New faults named</source>
        <translation>Названы новые недостатки</translation>
    </message>
    <message>
        <source>Expert body</source>
        <translation>Кто дал заключение</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Пошлина</translation>
    </message>
    <message>
        <source>Fee returned</source>
        <translation>Пошлина возвращена</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>How the day was worked out</source>
        <translation>Как вычислен срок</translation>
    </message>
    <message>
        <source>How it was worked out, such as transmitted + 60 days</source>
        <translation>Как вычислен, например: передано + 60 дней</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Later recorded edits of reviewed fields reopen it</source>
        <translation>Если проверенные поля потом изменят, проверка открывается снова</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>How exports may cite it</source>
        <translation>Как называть в бумагах</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность источника</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>За или против</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Правдоподобность</translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation>Когда сообщено</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Каким путём</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>На кого ссылается</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Когда проверено</translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation>Известно немногим</translation>
    </message>
    <message>
        <source>Few people could know this: ask &quot;who will be suspected?&quot; before it prints</source>
        <translation>Это могли знать немногие: прежде чем печатать, спросите: «кого заподозрят?»</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Кто это (если есть запись)</translation>
    </message>
    <message>
        <source>Name, in words</source>
        <translation>Имя, если записи нет</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита источника</translation>
    </message>
    <message>
        <source>Sealed box</source>
        <translation>Запечатанная запись</translation>
    </message>
    <message>
        <source>The sealed fields as only the sealing key opens them</source>
        <translation>Запечатанные поля; открыть их может только ключ запечатанных имён</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place kind</source>
        <translation>Какое место</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Кто ещё был</translation>
    </message>
    <message>
        <source>Overheard</source>
        <translation>Могли слышать</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Тяжесть беседы</translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation>Помощь предложена</translation>
    </message>
    <message>
        <source>Referral taken</source>
        <translation>Помощь принята</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спрашивать ещё</translation>
    </message>
    <message>
        <source>Ask again why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Имя в программе</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Метка в номерах дел</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Первое открытие</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>What was left out and why</source>
        <translation>Что не включено и почему</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Printed reference</source>
        <translation>Номер экземпляра</translation>
    </message>
    <message>
        <source>Random; the only number that an export carries</source>
        <translation>Случайный; единственный номер, который есть на бумаге</translation>
    </message>
    <message>
        <source>Ticks and answers</source>
        <translation>Отметки и ответы</translation>
    </message>
    <message>
        <source>What was confirmed before this export: facts ticked, hits of the text check answered</source>
        <translation>Что подтвердили перед этой отправкой: отмеченные факты, ответы на замечания проверки текста</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Особо чувствительное</translation>
    </message>
    <message>
        <source>Choosing it makes the row restricted, keeps it out of lists and small counts, prints only when ticked</source>
        <translation>Если выбрать, строка становится ограниченной, не входит в списки и малые числа, печатается только с отметкой</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Уровень доступа</translation>
    </message>
    <message>
        <source>The widest circle that may be shown the record; unless set, that of its kind; a line takes that of its record</source>
        <translation>Самый широкий круг, которому можно показать запись; если не указан – обычный для её вида; строка берёт уровень своей записи</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Рабочая заметка</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда сведения</translation>
    </message>
    <message>
        <source>Each piece of information with its source, for or against</source>
        <translation>Каждое сообщение со своим источником, за или против</translation>
    </message>
    <message>
        <source>Conditions of detention</source>
        <translation>Условия содержания</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Откуда знает</translation>
    </message>
    <message>
        <source>As it was said: 13.05.2009, May 2009, before 1.12.2010; a vague date is better than a guessed day</source>
        <translation>Как сказали: 13.05.2009, май 2009, ранее 1.12.2010; неточная дата лучше угаданного дня</translation>
    </message>
    <message>
        <source>As it was said; left empty if no end is known, and that does not mean that it goes on</source>
        <translation>Как сказали; пусто, если конец неизвестен, и это не значит, что всё продолжается</translation>
    </message>
    <message>
        <source>Where it happened; a place smaller than a district can show who told us</source>
        <translation>Где это было; место меньше района может выдать, кто рассказал</translation>
    </message>
    <message>
        <source>What was used, such as beating or tear gas; only what a source described</source>
        <translation>Что применяли, например побои, слезоточивый газ; только то, что описал источник</translation>
    </message>
    <message>
        <source>Harm that followed, to health, work or property; only what a source described</source>
        <translation>Какой вред последовал: здоровью, работе, имуществу; только то, что описал источник</translation>
    </message>
    <message>
        <source>One row for each time it was done; ask once, and do not press for details</source>
        <translation>Одна строка на каждый раз; спрашивайте однажды и не выпытывайте подробностей</translation>
    </message>
    <message>
        <source>Who had a part in it: target, alleged perpetrator, court, lawyer; a witness only if it is safe for that person</source>
        <translation>Кто причастен: пострадавшая сторона, предполагаемый нарушитель, суд, адвокат; очевидец – только если ему это не опасно</translation>
    </message>
    <message>
        <source>Numbers that somebody gives, each with who counted; numbers that differ stand side by side</source>
        <translation>Числа, которые кто-то называет, каждое с тем, кто считал; разные числа стоят рядом</translation>
    </message>
    <message>
        <source>Acts that belong together: what led to what, what is part of what, reprisals</source>
        <translation>События, связанные между собой: что привело к чему, что чего часть, ответные меры</translation>
    </message>
    <message>
        <source>Where somebody asked for the missing person, and what was answered; one row for each request</source>
        <translation>Куда обращались в поисках человека и что ответили; одна строка на каждое обращение</translation>
    </message>
    <message>
        <source>Was a warrant or decision shown? Empty if nobody asked; silence is not No</source>
        <translation>Показали ли постановление или ордер? Пусто, если не спрашивали; молчание – не «нет»</translation>
    </message>
    <message>
        <source>Court, prosecutor or body that issued it; not those who carried it out</source>
        <translation>Суд, прокурор или орган, который его вынес; не те, кто исполнял</translation>
    </message>
    <message>
        <source>Held without any contact with family, lawyer or anybody outside</source>
        <translation>Держат без всякой связи с семьёй, адвокатом, кем-либо снаружи</translation>
    </message>
    <message>
        <source>Do family or lawyer know where the person is held? A rumour is not knowing</source>
        <translation>Знают ли семья или адвокат, где держат человека? Слух – не знание</translation>
    </message>
    <message>
        <source>Rights that were denied, as a source said; tick only what you know</source>
        <translation>Права, в которых отказали, как сказал источник; отмечайте только то, что знаете</translation>
    </message>
    <message>
        <source>Cell, food, cold, crowding, visits; this can print, so nothing that shows who told us</source>
        <translation>Камера, еда, холод, теснота, свидания; может попасть в бумагу: ничего, что выдаст источник</translation>
    </message>
    <message>
        <source>Illness, injuries, care refused, with dates as they were said; only what matters in custody</source>
        <translation>Болезни, травмы, отказ в помощи, с датами, как сказали; только то, что важно под стражей</translation>
    </message>
    <message>
        <source>How custody ended; house arrest, another authority or another State is not freedom</source>
        <translation>Чем кончилось лишение свободы; домашний арест, другое ведомство, другое государство – не свобода</translation>
    </message>
    <message>
        <source>Legal form that was asked for; each form is an act of its own, however often it was filed</source>
        <translation>Какую правовую форму просили; на каждую форму своё событие, сколько бы раз ни подавали</translation>
    </message>
    <message>
        <source>Body that decides on the registration, such as a justice department</source>
        <translation>Орган, который решает о регистрации, например управление юстиции</translation>
    </message>
    <message>
        <source>Where the whole matter stands by the last news, over all attempts</source>
        <translation>Как обстоит дело по последним сведениям, по всем попыткам вместе</translation>
    </message>
    <message>
        <source>Legal form obtained in the end, if it is not the one sought</source>
        <translation>Правовая форма, полученная в итоге, если она не та, которую просили</translation>
    </message>
    <message>
        <source>One row for each filing; add no attempt that nobody described</source>
        <translation>Одна строка на каждую подачу; не добавляйте попыток, о которых никто не рассказал</translation>
    </message>
    <message>
        <source>What was done, such as summons, threat, pressure on relatives; several may be chosen</source>
        <translation>Что делали: вызов, угроза, давление на родственников и другое; можно выбрать несколько</translation>
    </message>
    <message>
        <source>How it reached the person: in person, by phone, at a meeting, online</source>
        <translation>Каким путём это дошло до человека: лично, по телефону, на собрании, в сети</translation>
    </message>
    <message>
        <source>Once, again and again, or without a break; an incident with its own day is better an act of its own</source>
        <translation>Один раз, снова и снова или без перерыва; случай со своим днём лучше записать отдельным событием</translation>
    </message>
    <message>
        <source>What sort of case it is; each proceeding is an act of its own</source>
        <translation>Какого рода это дело; на каждое производство своё событие</translation>
    </message>
    <message>
        <source>How far the case had come by the last news</source>
        <translation>До чего дошло дело по последним сведениям</translation>
    </message>
    <message>
        <source>Court or body before which the case is; a judge goes into Involved</source>
        <translation>Суд или орган, который ведёт дело; судью – в «Кто и в какой роли»</translation>
    </message>
    <message>
        <source>Number that the court or the investigation gave; never our own file number</source>
        <translation>Номер, который дал суд или следствие; никогда не наш номер дела</translation>
    </message>
    <message>
        <source>Day on which the proceeding began, as it was said; it may not be the day of the arrest</source>
        <translation>Когда начато производство, как сказали; это может быть не день задержания</translation>
    </message>
    <message>
        <source>Were public, press and observers let in? Partly: only some hearings or some people</source>
        <translation>Пускали ли публику, прессу, наблюдателей? Частично – не на все заседания или не всех</translation>
    </message>
    <message>
        <source>Did the person choose the lawyer? No, if one was appointed against the person&apos;s wish</source>
        <translation>Сам ли человек выбрал адвоката? «Нет», если назначили против его желания</translation>
    </message>
    <message>
        <source>One row for each accusation against each accused</source>
        <translation>Одна строка на каждое обвинение каждому обвиняемому</translation>
    </message>
    <message>
        <source>One row for each decision about each accused: remand, verdict, appeal</source>
        <translation>Одна строка на каждое решение о каждом: заключение под стражу, приговор, апелляция</translation>
    </message>
    <message>
        <source>Whom or what the role belongs to; people whose names are not known are a group</source>
        <translation>Кому принадлежит роль; люди, чьи имена неизвестны, – это группа</translation>
    </message>
    <message>
        <source>The part in this act; &quot;alleged perpetrator&quot; is what is said, not a finding of guilt</source>
        <translation>Роль в этом событии; «предполагаемый нарушитель» – это то, что говорят, а не установленная вина</translation>
    </message>
    <message>
        <source>What kind of body acted, even if no name is known; &quot;Unknown, in uniform&quot; is an answer too</source>
        <translation>Кто действовал, даже если имени нет; «Неизвестные в форме» – тоже ответ</translation>
    </message>
    <message>
        <source>Highest age possible at that time; the same number again if it is exact</source>
        <translation>Наибольший возможный возраст в то время; то же число ещё раз, если он точен</translation>
    </message>
    <message>
        <source>The other act; read it as a sentence: this act led to that one</source>
        <translation>Другое событие; прочтите как фразу: это событие привело к тому</translation>
    </message>
    <message>
        <source>How the two hang together; a cause or a reprisal only if a source says so</source>
        <translation>Как они связаны; причина или ответные меры – только если так говорит источник</translation>
    </message>
    <message>
        <source>Body that was asked: police, prosecutor, prison, hospital</source>
        <translation>К кому обращались: органы внутренних дел, прокуратура, место заключения, больница</translation>
    </message>
    <message>
        <source>Day on which they were asked, as it was said; not the day of the answer</source>
        <translation>День, когда обращались, как сказали; не день ответа</translation>
    </message>
    <message>
        <source>What was answered, as far as possible word for word; also that nobody answered</source>
        <translation>Что ответили, по возможности дословно; и то, что ответа не было</translation>
    </message>
    <message>
        <source>Number of the request or of the answer, as it stands on the paper</source>
        <translation>Номер обращения или ответа, как на бумаге</translation>
    </message>
    <message>
        <source>What was done, as the person told it; do not press for details</source>
        <translation>Что делали, как рассказал человек; подробностей не выпытывать</translation>
    </message>
    <message>
        <source>What it was for, if words or demands show it; empty rather than guessed</source>
        <translation>Чего добивались, если это видно из слов или требований; лучше пусто, чем догадка</translation>
    </message>
    <message>
        <source>When it began, as it was said</source>
        <translation>Когда началось, как сказали</translation>
    </message>
    <message>
        <source>When it was done for the last time, as it was said</source>
        <translation>Когда это было в последний раз, как сказали</translation>
    </message>
    <message>
        <source>Office, cell, vehicle: as exact as the person knows it</source>
        <translation>Кабинет, камера, машина: настолько точно, насколько человек знает</translation>
    </message>
    <message>
        <source>Who did it, as it was said: person, unit or group; nobody is guilty by standing here</source>
        <translation>Кто это делал, как сказали: человек, подразделение, группа; запись здесь вины не означает</translation>
    </message>
    <message>
        <source>What they said, word for word, in the language in which it was said</source>
        <translation>Что говорили, дословно и на том языке, на котором сказано</translation>
    </message>
    <message>
        <source>Marks, pain, what followed, and when it was seen; what a doctor found goes into Medical exams</source>
        <translation>Следы, боль, последствия и когда их видели; найденное врачом – в «Медицинские осмотры»</translation>
    </message>
    <message>
        <source>Was a confession or other statement signed because of it?</source>
        <translation>Подписано ли из-за этого признание или другие показания?</translation>
    </message>
    <message>
        <source>Judge, prosecutor, doctor to whom it was reported, and when; this can print</source>
        <translation>Судья, прокурор, врач, которым об этом сообщили, и когда; может попасть в бумагу</translation>
    </message>
    <message>
        <source>Day of the examination; days since the injury matter</source>
        <translation>День осмотра; важно, сколько дней прошло после травмы</translation>
    </message>
    <message>
        <source>Doctor or institution; if the name is a risk, only the kind, such as &quot;emergency doctor&quot;</source>
        <translation>Врач или учреждение; если имя опасно назвать – только кто это, например «врач скорой помощи»</translation>
    </message>
    <message>
        <source>Yes only if the doctor is not of the police, the prison or whoever held the person</source>
        <translation>«Да», только если врач не от органов внутренних дел, места заключения или тех, кто держал человека</translation>
    </message>
    <message>
        <source>Yes only if no officer was in the room or could hear</source>
        <translation>«Да», только если сотрудника не было в комнате и он не мог слышать</translation>
    </message>
    <message>
        <source>How the findings fit the account, as the doctor graded it; no grade of our own</source>
        <translation>Насколько найденное соответствует рассказу, по оценке врача; своей оценки не ставить</translation>
    </message>
    <message>
        <source>The paper itself, on file as evidence</source>
        <translation>Сама бумага, принятая в материалы</translation>
    </message>
    <message>
        <source>State of our work on the case, not of the person</source>
        <translation>Состояние нашей работы по делу, а не положение человека</translation>
    </message>
    <message>
        <source>Urgent: hours count, life, health or liberty may be at stake today</source>
        <translation>Срочно – счёт на часы: сегодня под угрозой жизнь, здоровье или свобода</translation>
    </message>
    <message>
        <source>Day on which our work ended, an exact day; the person may still be held</source>
        <translation>День, когда кончилась наша работа, точный; человек может быть ещё под стражей</translation>
    </message>
    <message>
        <source>Other cases of the same person, family or event</source>
        <translation>Другие дела о том же человеке, семье или событии</translation>
    </message>
    <message>
        <source>Whom this case could harm, and what is done about it; one for each case</source>
        <translation>Кому это дело может навредить и что для защиты делается; один на дело</translation>
    </message>
    <message>
        <source>Act, stage, refusal or ruling that is complained about</source>
        <translation>Событие, стадия, отказ или решение, на которые жалуются</translation>
    </message>
    <message>
        <source>Complaint, appeal, ombudsman …; once there are hearings, record a proceeding</source>
        <translation>Жалоба, обжалование, омбудсман …; если есть заседания, запишите производство</translation>
    </message>
    <message>
        <source>Body to which it was addressed</source>
        <translation>Орган, которому подано</translation>
    </message>
    <message>
        <source>Who filed it: &quot;the lawyer&quot;, &quot;the family&quot;; this can print, so a name only with consent</source>
        <translation>Кто подал: «адвокат», «семья»; может попасть в бумагу, имя – только с согласия</translation>
    </message>
    <message>
        <source>Day on which it was handed in or posted; the date on the stamp, if there is one</source>
        <translation>День, когда подано или отправлено; дата на штампе, если он есть</translation>
    </message>
    <message>
        <source>Number that the body gave; never our own file number</source>
        <translation>Номер, который дал орган; никогда не наш номер дела</translation>
    </message>
    <message>
        <source>Where it stands by the last news</source>
        <translation>Как обстоит дело по последним сведениям</translation>
    </message>
    <message>
        <source>Date on the answer; empty while there is none</source>
        <translation>Дата на ответе; пусто, пока ответа нет</translation>
    </message>
    <message>
        <source>What was decided, short, in the words of the answer</source>
        <translation>Что решено, коротко и словами ответа</translation>
    </message>
    <message>
        <source>The complaint or the answer, on file as evidence</source>
        <translation>Сама жалоба или ответ, принятые в материалы</translation>
    </message>
    <message>
        <source>Why this step could not help, with the fact behind it, such as no answer to three complaints</source>
        <translation>Почему этот шаг не мог помочь, с фактом: например, на три жалобы нет ответа</translation>
    </message>
    <message>
        <source>People whom this case could harm; a source whose name is sealed is not entered here</source>
        <translation>Кому это дело может навредить; источник с запечатанным именем сюда не вносят</translation>
    </message>
    <message>
        <source>What makes the danger real: threats made, what happened to others; no names of sources</source>
        <translation>Почему опасность настоящая: угрозы, что случилось с другими; без имён источников</translation>
    </message>
    <message>
        <source>What may happen; several may be chosen</source>
        <translation>Что может случиться; можно выбрать несколько</translation>
    </message>
    <message>
        <source>As you see it today; look at it again at every news</source>
        <translation>Как Вы видите это сегодня; при каждой новости пересмотрите</translation>
    </message>
    <message>
        <source>Way, hours and agreed words; numbers and addresses go into Contacts</source>
        <translation>Способ, часы, условленные слова; номера и адреса – в «Контакты»</translation>
    </message>
    <message>
        <source>What it is: UN complaint, joint letter, report, interview</source>
        <translation>Что это: жалоба в ООН, совместное письмо, доклад, интервью</translation>
    </message>
    <message>
        <source>Neutral; it stands in lists, so no name that must stay unknown</source>
        <translation>Нейтральное: оно видно в списках, поэтому без имён, которые надо скрыть</translation>
    </message>
    <message>
        <source>How far it has come; sent only once it has really left us</source>
        <translation>До чего дошло; «отправлено» – только когда действительно ушло от нас</translation>
    </message>
    <message>
        <source>Countries that it is about, not where the addressee sits</source>
        <translation>О каких странах речь, а не где находится адресат</translation>
    </message>
    <message>
        <source>Our cases on which it rests; the file numbers themselves never leave</source>
        <translation>Наши дела, на которых оно основано; сами номера дел не отправляются никогда</translation>
    </message>
    <message>
        <source>People, organisations, acts, country facts that it deals with</source>
        <translation>Люди, организации, события, сведения о стране, о которых оно</translation>
    </message>
    <message>
        <source>Last day on which the addressee takes it; an exact day</source>
        <translation>Последний день, когда адресат его примет; точный</translation>
    </message>
    <message>
        <source>Day on which it left us, also if no receipt has come</source>
        <translation>Когда ушло от нас, даже если подтверждения ещё нет</translation>
    </message>
    <message>
        <source>Yes, if the addressee was asked not to say who submitted it</source>
        <translation>«Да», если адресата просили не говорить, кто подал</translation>
    </message>
    <message>
        <source>Authors, signatories, speakers, addressees: one row each</source>
        <translation>Авторы, подписавшие, выступившие, адресаты: по строке на каждого</translation>
    </message>
    <message>
        <source>When the reply reached us; what it says goes into Outcomes</source>
        <translation>Когда ответ дошёл до нас; что в нём – в «Последствия»</translation>
    </message>
    <message>
        <source>When it became public, through us or the addressee</source>
        <translation>Когда стало публичным, через нас или адресата</translation>
    </message>
    <message>
        <source>Person or organisation on file; leave it empty if you are not sure who is meant</source>
        <translation>Человек или организация из списка; пусто, если не уверены, о ком речь</translation>
    </message>
    <message>
        <source>Country as printed beside the name; not corrected</source>
        <translation>Страна, как напечатана рядом с именем; не исправлять</translation>
    </message>
    <message>
        <source>What was done for the person: lawyer, parcel, visit, campaign, pressure on those who decide</source>
        <translation>Что сделано для человека: адвокат, передача, посещение, кампания, обращение к тем, кто решает</translation>
    </message>
    <message>
        <source>Who helps; people who could be harmed for it are a group, without names</source>
        <translation>Кто помогает; те, кому это может навредить, – группа без имён</translation>
    </message>
    <message>
        <source>Who is helped, or in whose favour it is done</source>
        <translation>Кому помогают или в чью пользу это делается</translation>
    </message>
    <message>
        <source>When it ended; empty while it goes on or nobody knows</source>
        <translation>Когда кончилось; пусто, пока продолжается или неизвестно</translation>
    </message>
    <message>
        <source>How far it has come; blocked if somebody prevented it, such as a parcel sent back</source>
        <translation>До чего дошло; «Не дали сделать», если помешали: например, передачу вернули</translation>
    </message>
    <message>
        <source>Only if it must be kept; money can put the one who received it in danger</source>
        <translation>Только если это нужно хранить; деньги могут навлечь опасность на получившего</translation>
    </message>
    <message>
        <source>What was done, in neutral words; no routes, addresses or names of helpers</source>
        <translation>Что сделано, нейтральными словами; без маршрутов, адресов, имён помощников</translation>
    </message>
    <message>
        <source>What came of it, one row each; also that nothing changed</source>
        <translation>Что из этого вышло, по строке; и то, что ничего не изменилось</translation>
    </message>
    <message>
        <source>What changed; also that nothing did, or that it got worse</source>
        <translation>Что изменилось; и то, что не изменилось или стало хуже</translation>
    </message>
    <message>
        <source>When it changed, as it was said</source>
        <translation>Когда изменилось, как сказали</translation>
    </message>
    <message>
        <source>Whom the change concerns</source>
        <translation>Кого касается изменение</translation>
    </message>
    <message>
        <source>What exactly changed, in neutral words; no claim that we brought it about</source>
        <translation>Что именно изменилось, нейтрально; не утверждать, что это наша заслуга</translation>
    </message>
    <message>
        <source>What went before it: our submission, an action, an act; order in time, not cause</source>
        <translation>Что было до этого: обращение, действие, событие; порядок во времени, а не причина</translation>
    </message>
    <message>
        <source>How sure the connection is; only &quot;came after&quot; unless a source or an authority says more</source>
        <translation>Насколько ясно, что изменение связано с этими действиями; только «после», если источник или орган не говорит большего</translation>
    </message>
    <message>
        <source>Whose name and facts it is about, not who spoke for that person</source>
        <translation>О чьём имени и сведениях речь, а не кто говорил за человека</translation>
    </message>
    <message>
        <source>How the name may stand in papers; if in doubt, no name</source>
        <translation>Как имя может стоять в бумагах; при сомнении – без имени</translation>
    </message>
    <message>
        <source>Who answered: the person, or somebody who may speak for the person</source>
        <translation>Кто ответил: сам человек или тот, кто вправе говорить за него</translation>
    </message>
    <message>
        <source>Only if somebody else answered: that relative, lawyer or guardian</source>
        <translation>Только если ответил другой: этот родственник, адвокат или опекун</translation>
    </message>
    <message>
        <source>How the answers were given; no signature where a paper that is found could harm</source>
        <translation>Как даны ответы; без подписи, если найденная бумага может навредить</translation>
    </message>
    <message>
        <source>Day of the answers, not of the entry; a newer no beats an older yes</source>
        <translation>День ответов, а не записи; более новое «нет» отменяет прежнее «да»</translation>
    </message>
    <message>
        <source>Last day on which the answers hold; an exact day. After it nothing leaves on them</source>
        <translation>Последний день, когда ответы действуют; точный. После него на их основании ничего не отправляется</translation>
    </message>
    <message>
        <source>Exact day on which consent was taken back; every older yes ends with it</source>
        <translation>Точный день, когда согласие взяли назад; все прежние «да» на этом кончаются</translation>
    </message>
    <message>
        <source>What else was asked of us, such as fears of the family; a limit on one use goes into its answer</source>
        <translation>О чём ещё просили, например страхи семьи; ограничение одного использования – в его ответ</translation>
    </message>
    <message>
        <source>Signed sheet, recording or message on file; nothing if keeping it is a danger</source>
        <translation>Подписанный лист, запись, сообщение в материалах; ничего, если хранить опасно</translation>
    </message>
    <message>
        <source>Who of us, by handle</source>
        <translation>Кто из нас, под именем в программе</translation>
    </message>
    <message>
        <source>Where and how it was asked; if others could hear, ask again when it is safe</source>
        <translation>Где и как спрашивали; если другие могли слышать, спросите ещё раз, когда безопасно</translation>
    </message>
    <message>
        <source>Language in which it was explained and answered</source>
        <translation>Язык, на котором объясняли и отвечали</translation>
    </message>
    <message>
        <source>Was somebody interpreting? No relative, neighbour or official should</source>
        <translation>Был ли переводчик? Не родственник, не сосед, не сотрудник органов</translation>
    </message>
    <message>
        <source>Exact day on which to ask again, for example after release</source>
        <translation>Точный день, когда спросить снова, например после освобождения</translation>
    </message>
    <message>
        <source>Yes, if asking would be dangerous or the person cannot be reached; do not ask to fill a field</source>
        <translation>«Да», если спрашивать опасно или с человеком нет связи; не спрашивайте, лишь бы заполнить поле</translation>
    </message>
    <message>
        <source>Day on which one of us confirmed the answers; an exact day</source>
        <translation>Точный день, когда кто-то из нас подтвердил ответы</translation>
    </message>
    <message>
        <source>The one use that was asked about; each use is a row</source>
        <translation>Одно использование, о котором спросили; каждое – отдельная строка</translation>
    </message>
    <message>
        <source>Yes only if it was said; silence is not a yes, and what was not asked does not leave</source>
        <translation>«Да», только если сказано; молчание – не «да», и о чём не спрашивали, то не отправляют</translation>
    </message>
    <message>
        <source>What kind of background it is; what was done to one person is an act</source>
        <translation>Какого рода это сведения; что сделали с одним человеком – событие, не сюда</translation>
    </message>
    <message>
        <source>UN mandate or body concerned, for a recommendation or a visit</source>
        <translation>Мандат или орган ООН, если это рекомендация или визит</translation>
    </message>
    <message>
        <source>The text itself, word for word; this starts public, so nothing from a confidential source</source>
        <translation>Сам текст, дословно; запись сразу открыта: ничего от конфиденциальных источников</translation>
    </message>
    <message>
        <source>When it was issued or came into force, as the text says</source>
        <translation>Когда издано или вступило в силу, как сказано в тексте</translation>
    </message>
    <message>
        <source>When it ceased to apply; empty if no end is known</source>
        <translation>Когда перестало действовать; пусто, если конец неизвестен</translation>
    </message>
    <message>
        <source>One row for each dated step: adopted, in force, accepted, not implemented</source>
        <translation>Одна строка на каждый шаг с датой: принято, в силе, поддержано, не выполнено</translation>
    </message>
    <message>
        <source>Day of this step, as the source gives it</source>
        <translation>День этого шага, как его называет источник</translation>
    </message>
    <message>
        <source>Short; this can print, so nothing that shows who told us</source>
        <translation>Коротко; это может попасть в бумагу: ничего, что выдаст источник</translation>
    </message>
    <message>
        <source>Place in the order of time, 1 first; it orders stages that have no date</source>
        <translation>Место по времени, 1 – первая; так упорядочены стадии без даты</translation>
    </message>
    <message>
        <source>Where the person was; a new row for each move, the old one is not overwritten</source>
        <translation>Где находился человек; на каждое перемещение новая строка, прежнюю не заменяют</translation>
    </message>
    <message>
        <source>Status as the authorities gave it then; &quot;None given&quot; if they named none</source>
        <translation>Статус, как его тогда называли власти; если не назвали – «Статус не назвали»</translation>
    </message>
    <message>
        <source>As it was said, with the hour if it is known: hours of custody count</source>
        <translation>Как сказали, с часом, если он известен: под стражей считают и часы</translation>
    </message>
    <message>
        <source>As it was said; a gap before the next stage is a fact too, do not close it by guessing</source>
        <translation>Как сказали; пробел до следующей стадии – тоже факт, догадкой его не закрывают</translation>
    </message>
    <message>
        <source>Building or facility, if it is known; empty rather than guessed</source>
        <translation>Здание или учреждение, если известно; лучше пусто, чем догадка</translation>
    </message>
    <message>
        <source>Court, prosecutor or body that ordered this stage; not those who carried it out</source>
        <translation>Суд, прокурор или орган, который распорядился об этой стадии; не исполнители</translation>
    </message>
    <message>
        <source>Article or decision that the authorities named for this stage; empty if they named none</source>
        <translation>Статья или решение, которые власти назвали для этой стадии; пусто, если не назвали</translation>
    </message>
    <message>
        <source>Judge, lawyer, family, doctor …: one row for each, also for those who were not let in</source>
        <translation>Судья, адвокат, семья, врач …: по строке на каждого, и на того, кого не допустили</translation>
    </message>
    <message>
        <source>When access was asked for the first time, also if it was refused</source>
        <translation>Когда просили о допуске впервые, даже если отказали</translation>
    </message>
    <message>
        <source>When they first really met; empty as long as no meeting is known</source>
        <translation>Когда впервые действительно увиделись; пусто, пока о встрече неизвестно</translation>
    </message>
    <message>
        <source>Yes only if nobody could hear; a guard within hearing makes it No</source>
        <translation>«Да», только если никто не мог слышать; если охрана рядом слышала – «нет»</translation>
    </message>
    <message>
        <source>Yes only if the person or the family chose this lawyer or doctor</source>
        <translation>«Да», только если этого адвоката или врача выбрал человек или семья</translation>
    </message>
    <message>
        <source>Neutral, such as kind and day; it stands in lists, so no names</source>
        <translation>Нейтральное, например вид и день; оно видно в списках, поэтому без имён</translation>
    </message>
    <message>
        <source>Found by the program when the file came in</source>
        <translation>Определяется программой при приёме файла</translation>
    </message>
    <message>
        <source>In bytes, counted when the file came in</source>
        <translation>В байтах, подсчитан при приёме файла</translation>
    </message>
    <message>
        <source>Fingerprint of the file, made when it came in: shows that it is the same, not that it is true</source>
        <translation>Контрольная сумма файла, подсчитанная при приёме: показывает, что файл тот же, а не что он правдив</translation>
    </message>
    <message>
        <source>The name that the file had; it may show a person or a device, and never leaves</source>
        <translation>Прежнее имя файла; может выдать человека или устройство, не отправляется никогда</translation>
    </message>
    <message>
        <source>When it was made, as it was said; not when it reached us</source>
        <translation>Когда создано, как сказали; не когда дошло до нас</translation>
    </message>
    <message>
        <source>Exact day on which it reached us</source>
        <translation>Точный день, когда это дошло до нас</translation>
    </message>
    <message>
        <source>Yes only once you have looked: no place, device or author, no face or voice that may not leave</source>
        <translation>«Да», только когда посмотрели: ни места, ни устройства, ни автора, ни лиц и голосов, которых отправлять нельзя</translation>
    </message>
    <message>
        <source>Whom or what it shows; without it nobody can be asked, and it cannot leave</source>
        <translation>Кого или что показывает; без этого некого спросить, и отправить его нельзя</translation>
    </message>
    <message>
        <source>Who had it and when, step by step; rows are added, never changed</source>
        <translation>Кто и когда держал файл, шаг за шагом; строки добавляют, но не меняют</translation>
    </message>
    <message>
        <source>The source, by its label; this never leaves</source>
        <translation>Источник под обозначением; это не отправляется никогда</translation>
    </message>
    <message>
        <source>Exact day on which it was done</source>
        <translation>Точный день, когда это сделано</translation>
    </message>
    <message>
        <source>Yes, if the fingerprint was compared and is the same; No: the file has changed</source>
        <translation>«Да», если контрольную сумму сверили и она та же; «нет» – файл изменился</translation>
    </message>
    <message>
        <source>What matters about this step; no real names of sources or couriers</source>
        <translation>Что важно об этом шаге; без настоящих имён источников и посредников</translation>
    </message>
    <message>
        <source>Kind of place, such as &quot;office&quot; or &quot;on the way&quot;; no address</source>
        <translation>Какое место, например «офис» или «в дороге»; без адреса</translation>
    </message>
    <message>
        <source>Kind of device, such as &quot;old laptop&quot;; no number, no name of its owner</source>
        <translation>Какое устройство, например «старый ноутбук»; без номера и имени владельца</translation>
    </message>
    <message>
        <source>How it changed hands</source>
        <translation>Каким способом перешёл из рук в руки</translation>
    </message>
    <message>
        <source>Record to which the text belongs</source>
        <translation>Запись, к которой относится текст</translation>
    </message>
    <message>
        <source>Which text of that record, such as the summary</source>
        <translation>Какой текст этой записи, например сводка</translation>
    </message>
    <message>
        <source>Language of this version, not of the original</source>
        <translation>Язык этого текста, а не оригинала</translation>
    </message>
    <message>
        <source>A translation keeps every sentence; a narrative is written for a paper</source>
        <translation>Перевод передаёт каждую фразу; изложение пишут для бумаги</translation>
    </message>
    <message>
        <source>Neutral, and without names where a role will do; a narrative prints</source>
        <translation>Нейтрально и без имён там, где хватит роли; изложение печатается</translation>
    </message>
    <message>
        <source>Second reader, by handle; not the one who wrote it</source>
        <translation>Второй читатель, под именем в программе; не тот, кто писал</translation>
    </message>
    <message>
        <source>As the person says; empty if nobody asked</source>
        <translation>Как говорит сам человек; пусто, если не спрашивали</translation>
    </message>
    <message>
        <source>As it was said; a death that should be looked into is an act too</source>
        <translation>Как сказали; смерть, которую надо выяснить, – ещё и событие</translation>
    </message>
    <message>
        <source>All that the person has; empty if nobody asked</source>
        <translation>Все, какие есть; пусто, если не спрашивали</translation>
    </message>
    <message>
        <source>What the person is in general; the part in one event stands in the act</source>
        <translation>Кто это вообще; роль в одном событии стоит в событии</translation>
    </message>
    <message>
        <source>Languages that the person speaks and reads, for talks and for reading back</source>
        <translation>На каких языках говорит и читает: для бесед и сверки текста</translation>
    </message>
    <message>
        <source>Where the person lives; a district is often enough, an exact home only if it is needed</source>
        <translation>Где живёт; часто хватает района, точный дом – только если нужен</translation>
    </message>
    <message>
        <source>How to reach the person safely; numbers stand here and in no other text</source>
        <translation>Как безопасно связаться; номера – здесь и ни в каком другом тексте</translation>
    </message>
    <message>
        <source>One row for each examination; the report itself goes into Evidence</source>
        <translation>Одна строка на каждый осмотр; само заключение – в материалы</translation>
    </message>
    <message>
        <source>Full name, short form, other languages: one row each; one is primary</source>
        <translation>Полное название, сокращение, другие языки: по строке; одно основное</translation>
    </message>
    <message>
        <source>What it is; whether it is independent stands in Alignment</source>
        <translation>Что это такое; независима ли она – в поле «Независимость»</translation>
    </message>
    <message>
        <source>What it works on, by its own words or its charter</source>
        <translation>Чем занимается, по её словам или уставу</translation>
    </message>
    <message>
        <source>Town or district of its office; the exact address only if it is public</source>
        <translation>Город или район, где офис; точный адрес – только если он известен всем</translation>
    </message>
    <message>
        <source>When it began to work, also if it was never registered</source>
        <translation>Когда начала работать, даже если её не регистрировали</translation>
    </message>
    <message>
        <source>When it ceased to exist; a refusal, a ban or exile is a status, not an end</source>
        <translation>Когда перестала существовать; отказ, запрет, эмиграция – статус, а не конец</translation>
    </message>
    <message>
        <source>How to reach it safely; numbers of people stand with those people</source>
        <translation>Как безопасно связаться; номера людей – у самих людей</translation>
    </message>
    <message>
        <source>What they are called here, such as &quot;relatives of those held&quot;; never an invented name</source>
        <translation>Как они здесь названы, например «родственники задержанных»; имён не придумывать</translation>
    </message>
    <message>
        <source>What the people in it are, such as defenders or protesters</source>
        <translation>Кто эти люди, например правозащитники, участники протеста</translation>
    </message>
    <message>
        <source>Lowest number that a source gives; empty if none is given</source>
        <translation>Наименьшее число, которое назвал источник; пусто, если не назвал</translation>
    </message>
    <message>
        <source>Highest number that a source gives; the same again if it is exact</source>
        <translation>Наибольшее число, которое назвал источник; то же ещё раз, если оно точное</translation>
    </message>
    <message>
        <source>Official as in papers, usual, former, or as a source misprinted it</source>
        <translation>Официальное, обычное, прежнее или как ошибочно напечатал источник</translation>
    </message>
    <message>
        <source>Language of this spelling, not of the person</source>
        <translation>Язык этого написания, а не человека</translation>
    </message>
    <message>
        <source>Alphabet of this spelling: Latin, Cyrillic, Arabic</source>
        <translation>Алфавит этого написания: латиница, кириллица, арабица</translation>
    </message>
    <message>
        <source>Yes for the one spelling that stands in lists</source>
        <translation>«Да» у одного написания: оно стоит в списках</translation>
    </message>
    <message>
        <source>Number or address, only if you need it. A go-between stands here by a label, not by name</source>
        <translation>Номер или адрес, только если нужен. Посредник – обозначением, а не именем</translation>
    </message>
    <message>
        <source>Yes only if the person said so lately; a telephone can be listened to or taken</source>
        <translation>«Да», только если человек недавно так сказал; телефон могут слушать или отнять</translation>
    </message>
    <message>
        <source>A label is what an authority says, not our view; an attempt to register is an act, not a status</source>
        <translation>Ярлык – слова органа, а не наше мнение; попытка регистрации – событие, а не статус</translation>
    </message>
    <message>
        <source>Since when, as the decision or a source says</source>
        <translation>С какого времени, как сказано в решении или источником</translation>
    </message>
    <message>
        <source>When it was lifted; end the old row and add a new one, never overwrite it</source>
        <translation>Когда снят; прежнюю строку завершите и добавьте новую, не заменяйте</translation>
    </message>
    <message>
        <source>Exact day on which this was last known to be so</source>
        <translation>Точный день, когда это было известно в последний раз</translation>
    </message>
    <message>
        <source>Who gave it: ministry, court, registry, or those who recognise</source>
        <translation>Кто присвоил: министерство, суд, реестр или те, кто признаёт</translation>
    </message>
    <message>
        <source>Read it as a sentence: who – kind – with whom; family links start restricted</source>
        <translation>Прочтите как фразу: кто – вид – с кем; родство сразу ограничено</translation>
    </message>
    <message>
        <source>Since when, as it was said</source>
        <translation>С какого времени, как сказали</translation>
    </message>
    <message>
        <source>Until when; keep a past link, it may be why the person was questioned</source>
        <translation>До какого времени; прежнюю связь сохраните: о ней могли допрашивать</translation>
    </message>
    <message>
        <source>As people there call it; for a home, no name of those who live in it</source>
        <translation>Как называют на месте; для дома – без имён тех, кто в нём живёт</translation>
    </message>
    <message>
        <source>Former names and other spellings, one on each line</source>
        <translation>Прежние названия и другие написания, по одному в строке</translation>
    </message>
    <message>
        <source>What it is; a home starts restricted</source>
        <translation>Что это; жильё сразу ограничено</translation>
    </message>
    <message>
        <source>The larger place in which it lies: district, town, region</source>
        <translation>Более крупное место, где оно находится: район, город, область</translation>
    </message>
    <message>
        <source>When it ended, as it was said</source>
        <translation>Когда кончилось, как сказали</translation>
    </message>
    <message>
        <source>What it was about, from public sources; what was done to one person is an act</source>
        <translation>О чём речь, по открытым источникам; что сделали с одним человеком – событие в деле</translation>
    </message>
    <message>
        <source>What sort of thing is counted, such as people detained</source>
        <translation>Что вообще считают, например задержанных</translation>
    </message>
    <message>
        <source>The number, or the lower end; &quot;more than 500&quot; is 500 here and nothing in the other</source>
        <translation>Число или нижняя граница; «более 500» – здесь 500, в другом поле пусто</translation>
    </message>
    <message>
        <source>The upper end; the same number again if it is one number; empty if no limit was said</source>
        <translation>Верхняя граница; то же число, если оно одно; пусто, если предела не назвали</translation>
    </message>
    <message>
        <source>How it was said: exactly, about, at least; do not make it more exact than it was</source>
        <translation>Как сказано: ровно, около, не менее; точнее, чем было, не делать</translation>
    </message>
    <message>
        <source>Only if what is counted does not say it, such as days or a currency</source>
        <translation>Только если из «Что считается» не ясно, например дни или валюта</translation>
    </message>
    <message>
        <source>As it was said, such as &quot;dozens&quot;; no number is made of it</source>
        <translation>Как сказано, например «десятки»; в число не переводить</translation>
    </message>
    <message>
        <source>Day or time for which the number holds, not when it was published</source>
        <translation>День или время, на которое верно число, а не день публикации</translation>
    </message>
    <message>
        <source>Yes, if a state body gave the number</source>
        <translation>«Да», если число назвал государственный орган</translation>
    </message>
    <message>
        <source>Page, paragraph or minute where the number stands</source>
        <translation>Страница, абзац или минута, где стоит число</translation>
    </message>
    <message>
        <source>One accused; for another person add another row</source>
        <translation>Один обвиняемый; на другого человека – другая строка</translation>
    </message>
    <message>
        <source>By the words of the charge, not by what may be behind it</source>
        <translation>По словам обвинения, а не по тому, что за ним может стоять</translation>
    </message>
    <message>
        <source>Day on which the charge was announced to the person; it may not be the day of the arrest</source>
        <translation>День, когда обвинение объявили человеку; это может быть не день задержания</translation>
    </message>
    <message>
        <source>Whom the decision concerns; for another person add another row</source>
        <translation>О ком решение; на другого человека – другая строка</translation>
    </message>
    <message>
        <source>What was decided; the punishment goes into Sentences</source>
        <translation>Что решено; наказание – в поле «Наказания»</translation>
    </message>
    <message>
        <source>Court or body that decided; a judge goes into Involved of the act</source>
        <translation>Суд или орган, который решил; судью – в событие, «Кто и в какой роли»</translation>
    </message>
    <message>
        <source>Day on which it was passed; when it became known goes into Made public</source>
        <translation>День, когда вынесено; когда об этом узнали – в «Стало известно»</translation>
    </message>
    <message>
        <source>One row for each punishment: prison term, fine, ban on an activity</source>
        <translation>Одна строка на каждое наказание: срок, штраф, запрет деятельности</translation>
    </message>
    <message>
        <source>Reasons that the court gave, in its own words; our view goes into Assessment</source>
        <translation>Доводы суда его словами; наше мнение – в «Оценку»</translation>
    </message>
    <message>
        <source>Day from which the term counts, as the ruling says</source>
        <translation>День, с которого считается срок, как сказано в решении</translation>
    </message>
    <message>
        <source>As in the ruling: ten years and six months are 10 here and 6 in months</source>
        <translation>Как в решении: десять лет шесть месяцев – здесь 10, в месяцах 6</translation>
    </message>
    <message>
        <source>As in the ruling, beside the years; not converted</source>
        <translation>Как в решении, сверх лет; не пересчитывать</translation>
    </message>
    <message>
        <source>As in the ruling, such as 15 days of arrest; not converted</source>
        <translation>Как в решении, например 15 суток; не пересчитывать</translation>
    </message>
    <message>
        <source>If it does not fit into numbers, such as &quot;for life&quot;</source>
        <translation>Если в числа не укладывается, например «пожизненно»</translation>
    </message>
    <message>
        <source>The fine in money; a fine in base units goes into Term text</source>
        <translation>Штраф в деньгах; если в базовых расчётных величинах – в «Срок словами»</translation>
    </message>
    <message>
        <source>Yes, if the court said that the term need not be served unless conditions are broken</source>
        <translation>«Да», если суд решил, что срок не отбывают, пока соблюдают условия</translation>
    </message>
    <message>
        <source>Regime as the ruling names it, such as general or strict</source>
        <translation>Режим, как назван в решении, например общий или строгий</translation>
    </message>
    <message>
        <source>Legal form asked for in this filing</source>
        <translation>Правовая форма, которую просили в этот раз</translation>
    </message>
    <message>
        <source>Day on which the papers were handed in, as on the receipt: the time for the answer runs from it</source>
        <translation>День подачи, как на расписке: с него идёт срок ответа</translation>
    </message>
    <message>
        <source>What was answered; silence is not a refusal: leave it at Pending</source>
        <translation>Что ответили; молчание – не отказ: оставьте «на рассмотрении»</translation>
    </message>
    <message>
        <source>Date on the letter; the day on which it reached you goes into Delivered</source>
        <translation>Дата на письме; день, когда оно дошло, – в «Получено нами»</translation>
    </message>
    <message>
        <source>Only what the answer itself says; its words go into Grounds text</source>
        <translation>Только то, что сказано в ответе; его слова – в «Основания дословно»</translation>
    </message>
    <message>
        <source>The answer itself, on file as evidence; for a portal, a screenshot of the same day</source>
        <translation>Сам ответ, принятый в материалы; с портала – снимок экрана того же дня</translation>
    </message>
    <message>
        <source>Number that the office or portal gave on filing; never our own file number</source>
        <translation>Номер, который дали при подаче; никогда не наш номер дела</translation>
    </message>
    <message>
        <source>Post and name, as they stand on the letter</source>
        <translation>Должность и имя, как на письме</translation>
    </message>
    <message>
        <source>Laws and articles as the letter names them; add none of your own</source>
        <translation>Законы и статьи, как они названы в письме; своих не добавлять</translation>
    </message>
    <message>
        <source>Body whose opinion was asked before the decision</source>
        <translation>Орган, у которого до решения запросили заключение</translation>
    </message>
    <message>
        <source>Sum that was paid for this filing; the proof of payment goes into Evidence</source>
        <translation>Сколько заплачено за эту подачу; подтверждение оплаты – в материалы</translation>
    </message>
    <message>
        <source>Was it paid back after the refusal? Empty if nobody asked</source>
        <translation>Вернули ли после отказа? Пусто, если не спрашивали</translation>
    </message>
    <message>
        <source>What happened between filing and answer: more papers asked, inspection, founders called in</source>
        <translation>Что было между подачей и ответом: потребовали документы, осмотр, вызвали учредителей</translation>
    </message>
    <message>
        <source>When it happened, as it was said or stands on the paper</source>
        <translation>Когда это было, как сказали или как на бумаге</translation>
    </message>
    <message>
        <source>The record that it is about, if there is one</source>
        <translation>К какой записи относится, если к одной</translation>
    </message>
    <message>
        <source>Exact day; a term that the law sets should be checked by a lawyer</source>
        <translation>Точный день; срок по закону пусть проверит адвокат</translation>
    </message>
    <message>
        <source>Missed: the day passed and it is too late. Dropped: no longer needed</source>
        <translation>«Срок пропущен»: день прошёл, уже поздно. «Снята»: больше не нужна</translation>
    </message>
    <message>
        <source>Accepted may be used, within consent and level; &quot;not for export&quot; keeps everything here</source>
        <translation>«Принято» – можно использовать в пределах согласия и уровня; «не для отправки» – всё остаётся у нас</translation>
    </message>
    <message>
        <source>Exact day on which the review was asked for</source>
        <translation>Точный день, когда попросили проверить</translation>
    </message>
    <message>
        <source>Exact day on which the reading was finished</source>
        <translation>Точный день, когда проверку закончили</translation>
    </message>
    <message>
        <source>Who of us reads it, by handle; better not the one who wrote it</source>
        <translation>Кто из нас читает, под именем в программе; лучше не тот, кто писал</translation>
    </message>
    <message>
        <source>Questions and corrections, each at its record and field</source>
        <translation>Вопросы и поправки, каждая у своей записи и поля</translation>
    </message>
    <message>
        <source>The record that the remark is about</source>
        <translation>Запись, к которой замечание</translation>
    </message>
    <message>
        <source>&quot;Safety concern&quot; whenever somebody could be harmed</source>
        <translation>«Вопрос безопасности» – всегда, когда кому-то может быть вред</translation>
    </message>
    <message>
        <source>What to look at or change, and why; no names of sources</source>
        <translation>Что посмотреть или изменить и почему; без имён источников</translation>
    </message>
    <message>
        <source>What was done about it, or why not</source>
        <translation>Что по нему сделано или почему нет</translation>
    </message>
    <message>
        <source>Yes once the answer was read and nothing is left to do</source>
        <translation>«Да», когда ответ прочитан и делать больше нечего</translation>
    </message>
    <message>
        <source>What it is; a paper says it only as far as How exports may cite it allows</source>
        <translation>Кто или что это; бумага скажет об этом, лишь насколько разрешает «Как называть в бумагах»</translation>
    </message>
    <message>
        <source>Newspaper, site, court or body that published it</source>
        <translation>Газета, сайт, суд или орган, где опубликовано</translation>
    </message>
    <message>
        <source>When it came out; not when we found it. What came in a closed chat is not published</source>
        <translation>Когда вышло, а не когда мы нашли. Присланное в закрытый чат не опубликовано</translation>
    </message>
    <message>
        <source>Language of the text or of the talk</source>
        <translation>Язык текста или беседы</translation>
    </message>
    <message>
        <source>Saved copy, on file as evidence: pages on the web disappear</source>
        <translation>Сохранённая копия в материалах: страницы в сети исчезают</translation>
    </message>
    <message>
        <source>One row for each talk; look here first, so that nobody is asked twice</source>
        <translation>Одна строка на каждую беседу; посмотрите сюда прежде, чтобы не спрашивать дважды</translation>
    </message>
    <message>
        <source>By its label; choose one or make a new one, never type a real name</source>
        <translation>Под обозначением; выберите или создайте новый, настоящего имени не вписывайте</translation>
    </message>
    <message>
        <source>Ask every time &quot;how do you know?&quot;: saw it, was told, has the document</source>
        <translation>Спрашивайте каждый раз: откуда это известно? Видел, рассказали, есть документ</translation>
    </message>
    <message>
        <source>For or against the fact; keep what contradicts it, the other side will find it</source>
        <translation>За факт или против; противоречащее сохраняйте: другая сторона его найдёт</translation>
    </message>
    <message>
        <source>When the source said it; not when it happened</source>
        <translation>Когда источник это сказал; не когда это произошло</translation>
    </message>
    <message>
        <source>How it reached us: in person, by phone, by message</source>
        <translation>Как это до нас дошло: лично, по телефону, сообщением</translation>
    </message>
    <message>
        <source>Language in which it was said or written</source>
        <translation>Язык, на котором сказано или написано</translation>
    </message>
    <message>
        <source>The words themselves, as few as needed; restricted, and never printed</source>
        <translation>Сами слова, сколько нужно; доступ ограничен, никогда не печатается</translation>
    </message>
    <message>
        <source>Who of us checked it, by handle; better not the one who wrote it down</source>
        <translation>Кто из нас проверил, под именем в программе; лучше не тот, кто записал</translation>
    </message>
    <message>
        <source>Exact day of the check</source>
        <translation>Точный день проверки</translation>
    </message>
    <message>
        <source>Who it is, if that person is on file; if you need not know, leave it empty</source>
        <translation>Кто это, если человек есть в списке; если знать не нужно, оставьте пустым</translation>
    </message>
    <message>
        <source>How the source may be reached; sealed together with the name</source>
        <translation>Как связаться с источником; запечатано вместе с именем</translation>
    </message>
    <message>
        <source>Who spoke, by label</source>
        <translation>Кто рассказал, под обозначением</translation>
    </message>
    <message>
        <source>Only if the person may be named here; for a source whose name is sealed leave it empty</source>
        <translation>Только если человека здесь можно назвать; для источника с запечатанным именем – пусто</translation>
    </message>
    <message>
        <source>Day of the talk; leave out the hour, it can show who spoke</source>
        <translation>День беседы, без часа: он может выдать, кто говорил</translation>
    </message>
    <message>
        <source>Such as &quot;at a friend&apos;s&quot; or &quot;by phone&quot;; no address</source>
        <translation>Например «у знакомых» или «по телефону»; без адреса</translation>
    </message>
    <message>
        <source>Language in which you talked</source>
        <translation>Язык, на котором говорили</translation>
    </message>
    <message>
        <source>Who else was there, such as &quot;a relative&quot;; no names</source>
        <translation>Кто ещё был, например «родственник»; без имён</translation>
    </message>
    <message>
        <source>Could somebody have heard it? Then ask for consent again when it is safe</source>
        <translation>Мог ли кто-то слышать? Тогда спросите согласие ещё раз, когда безопасно</translation>
    </message>
    <message>
        <source>How it was kept; sound or video only if the person agreed before</source>
        <translation>Как сохранили; звук или видео – только если человек заранее согласился</translation>
    </message>
    <message>
        <source>How hard it was for the person; if it is too much, stop and offer help</source>
        <translation>Насколько тяжело было человеку; если слишком, прекратите и предложите помощь</translation>
    </message>
    <message>
        <source>Was a doctor, psychologist or lawyer offered?</source>
        <translation>Предложили ли врача, психолога, адвоката?</translation>
    </message>
    <message>
        <source>Did the person take it? No is an answer; do not press</source>
        <translation>Принял ли человек? «Нет» – тоже ответ; не настаивайте</translation>
    </message>
    <message>
        <source>May the person be asked about this once more? Never means that nobody asks</source>
        <translation>Можно ли спрашивать об этом ещё? «Никогда» – не спрашивает никто</translation>
    </message>
    <message>
        <source>Reason for the answer above, such as &quot;too painful&quot; or &quot;watched&quot;</source>
        <translation>Почему ответ такой, например «слишком тяжело» или «за ним следят»</translation>
    </message>
    <message>
        <source>What helps in the next talk; facts go into the acts, and no real names</source>
        <translation>Что поможет в следующей беседе; факты – в события, настоящих имён не писать</translation>
    </message>
    <message>
        <source>What this person may do here; no more than the work needs</source>
        <translation>Что этому сотруднику можно; не больше, чем нужно для работы</translation>
    </message>
    <message>
        <source>Part of the file numbers made on this laptop; it never leaves</source>
        <translation>Часть номеров дел с этого ноутбука; не отправляется никогда</translation>
    </message>
    <message>
        <source>Day on which the vault was first opened on it</source>
        <translation>День, когда на нём впервые открыли папку</translation>
    </message>
    <message>
        <source>For whom it was made; this decides which consent was needed</source>
        <translation>Для кого сделана; от этого зависит, какое согласие нужно было</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Что в неё вошло</translation>
    </message>
    <message>
        <source>Fingerprint of the file that was made; shows later which one was sent</source>
        <translation>Контрольная сумма готового файла; покажет позже, какой отправлен</translation>
    </message>
    <message>
        <source>The submission under which it was registered as sent</source>
        <translation>Обращение, под которым записана отправка</translation>
    </message>
    <message>
        <source>Which form or paper it was</source>
        <translation>Какая это была форма или бумага</translation>
    </message>
    <message>
        <source>List to which the word belongs</source>
        <translation>Список, в который входит слово</translation>
    </message>
    <message>
        <source>Short key that is stored; not changed once it is used</source>
        <translation>Краткий ключ, который хранится; после использования не менять</translation>
    </message>
    <message>
        <source>Yes: no longer offered, but older records keep it</source>
        <translation>«Да»: больше не предлагается, но в прежних записях остаётся</translation>
    </message>
    <message>
        <source>Who had it, and when</source>
        <translation>У кого был и когда</translation>
    </message>
    <message>
        <source>What it is in the main: detention, refusal, harassment; the parts of the form below depend on it</source>
        <translation>Что это в основном: задержание, отказ, преследование; от вида зависит, какие разделы есть в форме</translation>
    </message>
    <message>
        <source>Made from kind, target, place, date unless typed; if you type one, no names: it stands in lists</source>
        <translation>Если не вписано, составляется из вида, пострадавшей стороны, места, даты; своё – без имён: оно видно в списках</translation>
    </message>
    <message>
        <source>What we say it amounts to; only what a fact in the account bears out</source>
        <translation>Чем, на наш взгляд, это является; только то, что подкреплено фактом в рассказе</translation>
    </message>
    <message>
        <source>Yes, if it went on by the last news; No, if it had ended; the lack of an end date is not a Yes</source>
        <translation>«Да», если по последним сведениям продолжалось; «нет», если кончилось; нет даты конца – ещё не «да»</translation>
    </message>
    <message>
        <source>Exact day of the last news, also if nothing changed; not the day on which it was typed</source>
        <translation>Точный день последних сведений, даже если ничего не изменилось; не день записи</translation>
    </message>
    <message>
        <source>Why it was done, as it seems to us; only if words, the day or earlier acts point to it</source>
        <translation>Почему это сделали, как нам кажется; только если на это указывают слова, день или прежние события</translation>
    </message>
    <message>
        <source>In the words of who told us: &quot;a relative says&quot;; no names, numbers, addresses; never printed as it stands</source>
        <translation>Словами того, кто сообщил: «сообщает родственник»; без имён, номеров, адресов; в таком виде не печатается</translation>
    </message>
    <message>
        <source>What the authorities say, with body and day: &quot;press service, 13 May&quot;; nothing of our own</source>
        <translation>Что говорят власти, с органом и днём: «пресс-служба, 13 мая»; от себя не добавлять</translation>
    </message>
    <message>
        <source>Law or article that the authorities name, such as &quot;Criminal Code 244&quot;; empty if they named none</source>
        <translation>Закон или статья, которые называют власти, например «Уголовный кодекс 244»; пусто, если не назвали</translation>
    </message>
    <message>
        <source>When judge, lawyer, family, doctor first reached the person; also who was not let in</source>
        <translation>Когда впервые попали к человеку судья, адвокат, семья, врач; и кого не допустили</translation>
    </message>
    <message>
        <source>What the authorities said, word for word, such as &quot;for a talk&quot;; &quot;no reason given&quot; is an answer too</source>
        <translation>Что сказали власти, дословно, например «на беседу»; «причину не назвали» – тоже ответ</translation>
    </message>
    <message>
        <source>Rights that were respected, as a source said; what is ticked in neither list is not known</source>
        <translation>Права, которые соблюдены, как сказал источник; не отмечено ни в одном из списков – неизвестно</translation>
    </message>
    <message>
        <source>Conditions put on the released, such as &quot;not to leave the district&quot;, &quot;no interviews&quot;</source>
        <translation>Условия, поставленные при освобождении, например «не выезжать из района», «не давать интервью»</translation>
    </message>
    <message>
        <source>Our view for the UN group: I no legal basis, II freedoms, III unfair trial, IV migrants, V discrimination</source>
        <translation>Наше мнение для Рабочей группы ООН: I нет основания, II свободы, III несправедливый суд, IV мигранты, V дискриминация</translation>
    </message>
    <message>
        <source>5, if a source only says &quot;they filed five times&quot;; add no attempts for it</source>
        <translation>5, если источник говорит только «подавали пять раз»; попыток для этого не добавлять</translation>
    </message>
    <message>
        <source>9, if a source only says &quot;denied nine times&quot;; add no attempts for it</source>
        <translation>9, если источник говорит только «отказали девять раз»; попыток для этого не добавлять</translation>
    </message>
    <message>
        <source>What was to be done or stopped, word for word if known, such as &quot;close the page&quot;; empty if nothing</source>
        <translation>Что требовали сделать или прекратить, по возможности дословно: «закрой страницу»; пусто, если не требовали</translation>
    </message>
    <message>
        <source>People, clothes, car, number plate, as they were seen; no chance passers-by, no name of who saw it</source>
        <translation>Люди, одежда, машина, номер, как их видели; без случайных прохожих и без имени того, кто видел</translation>
    </message>
    <message>
        <source>Refusal, ruling or act against which it is directed; empty if the proceeding is no appeal</source>
        <translation>Отказ, решение или событие, которые здесь обжалуют; пусто, если производство – не жалоба</translation>
    </message>
    <message>
        <source>Rank, post, unit: &quot;investigator, district department&quot;; prints instead of a name; not for private people</source>
        <translation>Звание, должность, подразделение: «следователь районного отдела»; печатается вместо имени; у частных лиц пусто</translation>
    </message>
    <message>
        <source>How it is known who it was: badge, uniform, signature, gave a name; not the name of who recognised them</source>
        <translation>Откуда известно, кто это: жетон, форма, подпись, сам назвался; без имени того, кто узнал</translation>
    </message>
    <message>
        <source>Lowest age possible at that time: &quot;about 16&quot; is 15 here and 17 in Age to</source>
        <translation>Наименьший возможный возраст в то время: «около 16» – здесь 15, а в «Возраст до» 17</translation>
    </message>
    <message>
        <source>Under 18 then; worked out from birth or age, or set by hand; a child is not named in public papers</source>
        <translation>Не было 18 лет; вычисляется по рождению или возрасту или ставится вручную; в открытых бумагах ребёнок без имени</translation>
    </message>
    <message>
        <source>When it began, as it was said: 12.5.2026 or May 2026; do not press for the hour</source>
        <translation>Когда началось, как сказали: 12.5.2026 или май 2026; часа не выпытывать</translation>
    </message>
    <message>
        <source>What the doctor found, as in the report: &quot;bruise 4 × 6 cm, left arm&quot;; no conclusion of our own</source>
        <translation>Что нашёл врач, как в заключении: «кровоподтёк 4 × 6 см, левая рука»; своих выводов не добавлять</translation>
    </message>
    <message>
        <source>The report itself, on file as evidence: all pages, with stamp and signature</source>
        <translation>Само заключение, принятое в материалы: все страницы, с печатью и подписью</translation>
    </message>
    <message>
        <source>Country-year-laptop-counter, given by the program; for us only: never in a message, on the phone, on paper</source>
        <translation>Страна-год-ноутбук-счётчик, даёт программа; только для нас: никогда в сообщении, по телефону, на бумаге</translation>
    </message>
    <message>
        <source>Short and neutral, such as &quot;Detention, May 2026&quot;; it stands in lists: no name, illness or accusation</source>
        <translation>Короткое, нейтральное, например «Задержание, май 2026»; видно в списках: без имени, болезни, обвинения</translation>
    </message>
    <message>
        <source>Who, when, where, what, how it stands now, in a few neutral sentences; this prints, so no sources in it</source>
        <translation>Кто, когда, где, что, как обстоит сейчас: несколько нейтральных фраз; попадает в бумаги, поэтому без источников</translation>
    </message>
    <message>
        <source>The person, organisation or group to whom it happened; not relatives, lawyers or officials</source>
        <translation>Человек, организация или группа, с которыми это произошло; не родственники, адвокаты, должностные лица</translation>
    </message>
    <message>
        <source>Exact day on which we opened the case; not the day on which it happened</source>
        <translation>Точный день, когда мы открыли дело; не день, когда всё произошло</translation>
    </message>
    <message>
        <source>Who of us is responsible for the case, by handle; never a real name</source>
        <translation>Кто из нас отвечает за дело, под именем в программе; никогда не настоящее имя</translation>
    </message>
    <message>
        <source>Each complaint and appeal inside the country, with day, number, answer; also those without an answer</source>
        <translation>Каждая жалоба и обжалование внутри страны: день, номер, ответ; и те, на которые не ответили</translation>
    </message>
    <message>
        <source>Steps in the country not taken or useless, and why; the WGAD form asks; this can print: no sources</source>
        <translation>Какие шаги внутри страны не сделаны или бесполезны и почему; спрашивает форма РГПЗ; печатается: без источников</translation>
    </message>
    <message>
        <source>Exact day on which the time for it runs out, by law or as the body said; a lawyer should check it</source>
        <translation>Точный день, когда истекает срок, по закону или как сказал орган; пусть проверит адвокат</translation>
    </message>
    <message>
        <source>What is done, by whom (handle), by which day: &quot;change the number, monitor 2, 12 May&quot;; no real names</source>
        <translation>Что делается, кем (имя в программе), к какому дню: «сменить номер, наблюдатель 2, 12 мая»; без настоящих имён</translation>
    </message>
    <message>
        <source>What would add to the danger: &quot;do not call the home&quot;, &quot;no visits at work&quot;; no numbers, no addresses</source>
        <translation>Что усилит опасность: «не звонить домой», «не приходить на работу»; без номеров и адресов</translation>
    </message>
    <message>
        <source>Exact day of the next contact; makes a task; missed by a day it stands first on Home</source>
        <translation>Точный день следующего контакта; создаёт задачу; если пропущена на день, стоит на Главной первой</translation>
    </message>
    <message>
        <source>After how long, and whom to tell: &quot;24 hours: lawyer A, then the coordinator&quot;; labels, no names</source>
        <translation>Через какое время и кого известить: «24 часа: адвокат А, потом координатор»; обозначения, без имён</translation>
    </message>
    <message>
        <source>What may follow, and who accepts it: &quot;search at home, accepted by the family&quot;; read before every export</source>
        <translation>Что может последовать и кто на это согласен: «обыск дома, семья согласна»; читать перед каждой отправкой</translation>
    </message>
    <message>
        <source>UN and other bodies to which it goes, such as the Working Group; other addressees go into Parties</source>
        <translation>Органы ООН и другие, которым оно адресовано, например Рабочая группа; прочие адресаты – в «Участники»</translation>
    </message>
    <message>
        <source>All languages in which it is sent, such as English and Russian; not those of the people in it</source>
        <translation>Все языки, на которых отправляется, например английский и русский; не языки людей, о которых оно</translation>
    </message>
    <message>
        <source>Session, cycle, agenda item, as the addressee writes it, such as &quot;HRC 50, item 4&quot;</source>
        <translation>Сессия, цикл, пункт повестки дня, как пишет адресат, например «СПЧ, 50-я сессия, пункт 4»</translation>
    </message>
    <message>
        <source>What the addressee is asked to do, point by point: &quot;release&quot;, &quot;let in a doctor&quot;, &quot;answer by 1 June&quot;</source>
        <translation>О чём просим адресата, по пунктам: «освободить», «допустить врача», «ответить до 1 июня»</translation>
    </message>
    <message>
        <source>Number that the addressee gave, as it stands in the answer; never our own file number</source>
        <translation>Номер, который дал адресат, как в его ответе; никогда не наш номер дела</translation>
    </message>
    <message>
        <source>The very file that was sent, with its checksum; no earlier or later version of it</source>
        <translation>Именно тот файл, который отправлен, с контрольной суммой; не прежняя и не более поздняя версия</translation>
    </message>
    <message>
        <source>Replies, opinions, what changed: one row each; that no reply came is an outcome too</source>
        <translation>Ответы, мнения органов ООН, что изменилось: по строке; и то, что ответа нет</translation>
    </message>
    <message>
        <source>Day on which the addressee confirmed that it arrived; no reply clock starts with it</source>
        <translation>День, когда адресат подтвердил получение; срок ответа с этого дня не идёт</translation>
    </message>
    <message>
        <source>Day by which the government should have answered; worked out from Transmitted</source>
        <translation>День, до которого должно ответить правительство; вычисляется от «Передано»</translation>
    </message>
    <message>
        <source>Exact last day for our comments on the reply, as their letter says; do not count it yourself</source>
        <translation>Точный последний день для наших замечаний на ответ, как в их письме; сами не вычисляйте</translation>
    </message>
    <message>
        <source>What they did: wrote, signed, spoke it, received it; somebody with two parts gets two rows</source>
        <translation>Что они делали: писали, подписали, выступили, получили; у кого две роли, у того две строки</translation>
    </message>
    <message>
        <source>Name letter for letter as it was printed, as long as it is not matched with a record</source>
        <translation>Имя буква в букву, как напечатано, пока не сопоставлено с записью</translation>
    </message>
    <message>
        <source>Authority or company approached, such as a ministry or a prison; nobody who helped in confidence</source>
        <translation>Орган или компания, к которым обращались, например министерство, колония; без тех, кто помог негласно</translation>
    </message>
    <message>
        <source>The case for which the answers hold; empty means all cases, only if the person said so</source>
        <translation>Дело, для которого действуют ответы; пусто – для всех дел, только если человек так и сказал</translation>
    </message>
    <message>
        <source>Was it said plainly that the government gets name and facts? Without Yes no complaint leaves</source>
        <translation>Сказано ли прямо, что имя и факты получит правительство? Без «да» жалоба не отправляется</translation>
    </message>
    <message>
        <source>Only what was really said, in a language that the person understands well</source>
        <translation>Только то, что действительно сказано, на языке, который человек хорошо понимает</translation>
    </message>
    <message>
        <source>Yes only if nobody listened and nobody pressed; by a telephone that may be heard it is No</source>
        <translation>«Да», только если никто не слушал и не давил; по телефону, который могут слушать, – «нет»</translation>
    </message>
    <message>
        <source>How the giver is related to the person: &quot;mother&quot;, &quot;lawyer with a mandate&quot;; no names</source>
        <translation>Кем тот, кто ответил, приходится человеку: «мать», «адвокат с ордером»; без имён</translation>
    </message>
    <message>
        <source>Does the child agree, asked in simple words? A No holds, whatever the parent says</source>
        <translation>Согласен ли ребёнок, если спросить простыми словами? Его «нет» действует, что бы ни сказали родители</translation>
    </message>
    <message>
        <source>What we may do, with the paper named: &quot;send the WGAD complaint&quot;; no more than was said</source>
        <translation>Что нам разрешено, с названием бумаги: «подать жалобу в РГПЗ»; не больше, чем сказано</translation>
    </message>
    <message>
        <source>Who of us confirmed the answers, by handle; until then they count as not asked</source>
        <translation>Кто из нас подтвердил ответы, под именем в программе; до того считается, что не спрашивали</translation>
    </message>
    <message>
        <source>What the yes does not cover, as it was said: &quot;not my address&quot;, &quot;only after release&quot;</source>
        <translation>Чего «да» не касается, теми же словами: «без адреса», «только после освобождения»</translation>
    </message>
    <message>
        <source>Country that it is about, not where it was issued; for another country add another item</source>
        <translation>Страна, о которой речь, а не где это издано; для другой страны – другая запись</translation>
    </message>
    <message>
        <source>Short, as it is cited: &quot;Law on NGOs of 14 April 1999&quot;, &quot;visit of the Special Rapporteur&quot;</source>
        <translation>Коротко, как на это ссылаются: «Закон о ННО от 14.04.1999», «визит Спецдокладчика»</translation>
    </message>
    <message>
        <source>Only for a rating: the level as its publisher gave it; its year goes into Began</source>
        <translation>Только для рейтинга: уровень, как его дал составитель; год – в «Начало»</translation>
    </message>
    <message>
        <source>Who issued it, such as a parliament or a ministry; of an entry in a list, whom it is about</source>
        <translation>Кто это издал, например парламент, министерство; для записи в списке – о ком она</translation>
    </message>
    <message>
        <source>State that made the recommendation, as the report names it, such as &quot;Norway&quot;; otherwise empty</source>
        <translation>Государство, которое дало рекомендацию, как в докладе, например «Норвегия»; иначе пусто</translation>
    </message>
    <message>
        <source>Where it stands: symbol, paragraph, article, such as &quot;A/HRC/36/38, para. 8&quot; or &quot;Article 27&quot;</source>
        <translation>Где это стоит: обозначение документа, пункт, статья, например «A/HRC/36/38, п. 8» или «ст. 27»</translation>
    </message>
    <message>
        <source>Kinds of violation that it deals with, such as refusal of registration; several may be chosen</source>
        <translation>О каких нарушениях речь, например отказ в регистрации; можно выбрать несколько</translation>
    </message>
    <message>
        <source>What became of it by that day; a new step is a new row, the old one stays</source>
        <translation>Чем это стало к тому дню; новый шаг – новая строка, прежняя остаётся</translation>
    </message>
    <message>
        <source>Body that held the person, such as a district department; a single officer goes into Involved</source>
        <translation>Орган, который держал человека, например районный отдел; отдельного сотрудника – в «Кто и в какой роли»</translation>
    </message>
    <message>
        <source>What it is by its content, not how it came: the photo of a ruling is a ruling</source>
        <translation>Что это по содержанию, а не как пришло: снимок решения суда – это решение</translation>
    </message>
    <message>
        <source>The file itself, encrypted here; the unprotected one may still lie where it came from</source>
        <translation>Сам файл, здесь он зашифрован; незащищённый может ещё лежать там, откуда взят</translation>
    </message>
    <message>
        <source>Language that is written or spoken in it; empty for a picture without words</source>
        <translation>Язык, на котором в нём пишут или говорят; у снимка без слов – пусто</translation>
    </message>
    <message>
        <source>What can be seen, read or heard; of a recording, what is said in it; not who gave it to us</source>
        <translation>Что видно, что написано или слышно; для записи – что в ней говорят; не кто её передал</translation>
    </message>
    <message>
        <source>Where it was taken from and how: page address with day and hour, kind of device, program; no names</source>
        <translation>Откуда взято и чем: адрес страницы с днём и часом, вид устройства, программа; без имён</translation>
    </message>
    <message>
        <source>The original from which this copy was made; only the copy may leave, never the original</source>
        <translation>Оригинал, с которого сделана эта копия; отправить можно только копию, никогда не оригинал</translation>
    </message>
    <message>
        <source>Yes for wounds, the dead, nakedness: the picture then stays covered until asked for</source>
        <translation>«Да» для ран, погибших, наготы: изображение закрыто, пока его не попросят показать</translation>
    </message>
    <message>
        <source>Sent as a file it stays whole; sent as a picture it is made smaller and loses its data</source>
        <translation>Присланное файлом остаётся целым; присланное картинкой уменьшено и теряет свои данные</translation>
    </message>
    <message>
        <source>One step in each row, beginning with how it was made; loss and seizure are steps too</source>
        <translation>По шагу в строке, начиная с того, как файл создан; утрата и изъятие – тоже шаги</translation>
    </message>
    <message>
        <source>Who gave it, by handle or label, such as &quot;courier 2&quot;; never a real name</source>
        <translation>Кто отдал: имя в программе или обозначение, например «посредник 2»; никогда не настоящее имя</translation>
    </message>
    <message>
        <source>Who took it, by handle or label, such as &quot;courier 2&quot;; never a real name</source>
        <translation>Кто принял: имя в программе или обозначение, например «посредник 2»; никогда не настоящее имя</translation>
    </message>
    <message>
        <source>State of the original to which it belongs; if the original changes, it is shown as stale</source>
        <translation>К какому состоянию оригинала относится; если оригинал изменят, текст будет показан как устаревший</translation>
    </message>
    <message>
        <source>The one paper for which the text was written; empty: it serves all papers</source>
        <translation>Единственная бумага, для которой написан текст; пусто – годится для всех</translation>
    </message>
    <message>
        <source>Each spelling, former or married name in a row of its own; one is the main name</source>
        <translation>Каждое написание, прежнее имя, фамилия в браке – отдельной строкой; одно имя основное</translation>
    </message>
    <message>
        <source>What prints instead of the name, such as &quot;Person A&quot; or &quot;a teacher&quot;; no initials, no nickname in use</source>
        <translation>Что печатать вместо имени, например «человек А» или «учитель»; не инициалы и не известное прозвище</translation>
    </message>
    <message>
        <source>As it was said: 12.3.1980, 1980, about 1980; the age at the time is worked out as a range</source>
        <translation>Как сказали: 12.3.1980, 1980, около 1980; возраст на тот момент вычисляется как промежуток</translation>
    </message>
    <message>
        <source>Kind, issuer, date, number: &quot;passport AA0000000, 2019&quot;; here and in no other text; the WGAD form asks</source>
        <translation>Вид, кем и когда выдано, номер: «паспорт AA0000000, 2019»; только здесь; спрашивает форма РГПЗ</translation>
    </message>
    <message>
        <source>Work for rights: what, where, since when: &quot;labour monitor since 2012&quot;; no names of colleagues</source>
        <translation>Правозащитная работа: что, где, с какого времени: «следит за условиями труда с 2012 года»; без имён коллег</translation>
    </message>
    <message>
        <source>What matters in custody: &quot;needs insulin every day&quot;; no diagnosis that nobody there has to know</source>
        <translation>Что важно под стражей: «каждый день нужен инсулин»; без диагнозов, которые там знать не нужно</translation>
    </message>
    <message>
        <source>Yes only if the name is public by own choice or office; that others wrote of it is not enough</source>
        <translation>«Да», только если имя известно всем по собственному выбору или должности; чужих публикаций мало</translation>
    </message>
    <message>
        <source>Labels, recognitions, bans with their dates, one row each, such as a travel ban since May 2024</source>
        <translation>Ярлыки, признания, запреты с датами, по строке, например запрет на выезд с мая 2024 года</translation>
    </message>
    <message>
        <source>What prints instead of the name, such as &quot;a women&apos;s organisation&quot;; nothing of its real name</source>
        <translation>Что печатать вместо названия, например «женская организация»; ничего из настоящего названия</translation>
    </message>
    <message>
        <source>Independent of the state or not, by facts such as founders and money, with sources; not by its views</source>
        <translation>Независима ли от государства, по фактам (учредители, деньги) и с источниками; не по её взглядам</translation>
    </message>
    <message>
        <source>Country of its seat; where else it works goes into Description</source>
        <translation>Страна, где она находится; где ещё работает – в «Описание»</translation>
    </message>
    <message>
        <source>What it does, in neutral words; this can print, so no names of members or staff</source>
        <translation>Чем занимается, нейтрально; может попасть в бумагу: без имён участников и сотрудников</translation>
    </message>
    <message>
        <source>Registered, dissolved, labelled, in exile, each with its dates; an attempt to register is an act</source>
        <translation>Регистрация, ликвидация, ярлык, эмиграция, каждое с датами; попытка регистрации – событие</translation>
    </message>
    <message>
        <source>Country in which it happened to them; empty if there are several</source>
        <translation>Страна, где это с ними произошло; пусто, если их несколько</translation>
    </message>
    <message>
        <source>The words of the source, such as &quot;dozens&quot; or &quot;a busload&quot;; no number is made of them</source>
        <translation>Слова источника, например «десятки» или «полный автобус»; в число не переводить</translation>
    </message>
    <message>
        <source>Yes, if bodies are counted, such as &quot;some twenty NGOs&quot;; No, if they are people</source>
        <translation>«Да», если считают организации, например «около двадцати ННО»; «нет», если это люди</translation>
    </message>
    <message>
        <source>All parts, in the order and letters of the source; one name alone is enough</source>
        <translation>Все части, в порядке и буквами источника; достаточно и одного имени</translation>
    </message>
    <message>
        <source>Without patronymic and family name; empty if it is not clear which part it is</source>
        <translation>Без отчества и фамилии; пусто, если неясно, какая это часть</translation>
    </message>
    <message>
        <source>As in the papers: &quot;Karimovich&quot;, &quot;Karimovna&quot;, &quot;Karim oʻgʻli&quot;, &quot;Karim qizi&quot;; empty if not known</source>
        <translation>Как в документах: «Каримович», «Каримовна», «Карим угли», «Карим кизи»; пусто, если неизвестно</translation>
    </message>
    <message>
        <source>In the form that is used, such as &quot;Karimova&quot;, not &quot;Karimov&quot;; empty rather than guessed</source>
        <translation>В той форме, которую носят: «Каримова», а не «Каримов»; лучше пусто, чем догадка</translation>
    </message>
    <message>
        <source>The way itself; &quot;Only through a person&quot; if every direct way is a danger</source>
        <translation>Сам способ; «Только через человека», если любой прямой путь опасен</translation>
    </message>
    <message>
        <source>Safe hours and what to avoid: &quot;after 20:00, first a short message, no voice messages&quot;</source>
        <translation>Безопасные часы и чего избегать: «после 20:00, сначала короткое сообщение, без голосовых»</translation>
    </message>
    <message>
        <source>Law, list or decision, with number and day: &quot;order No. 12 of 3 May 2024&quot;; empty if none was shown</source>
        <translation>Закон, список, решение, с номером и днём: «приказ № 12 от 3.05.2024»; пусто, если не показали</translation>
    </message>
    <message>
        <source>Where the link starts: in &quot;A is the mother of B&quot; this is A</source>
        <translation>От кого идёт связь: в «А – мать Б» это А</translation>
    </message>
    <message>
        <source>Where the link leads: in &quot;A is the mother of B&quot; this is B; only links that the case needs</source>
        <translation>К кому ведёт связь: в «А – мать Б» это Б; только связи, нужные делу</translation>
    </message>
    <message>
        <source>As it was called there: &quot;chair of the board&quot;, &quot;accountant&quot;; empty for a family link</source>
        <translation>Как это там называлось: «председатель правления», «бухгалтер»; для родства пусто</translation>
    </message>
    <message>
        <source>Street and house, only if needed; never of a shelter or of a place where somebody hides</source>
        <translation>Улица и дом, только если нужны; никогда – приюта или места, где кто-то скрывается</translation>
    </message>
    <message>
        <source>Decimal degrees, such as 41.31; never for a home, a shelter or a hiding place</source>
        <translation>В десятичных градусах, например 41,31; никогда для жилья, приюта или места, где скрываются</translation>
    </message>
    <message>
        <source>Decimal degrees, such as 69.28; never for a home, a shelter or a hiding place</source>
        <translation>В десятичных градусах, например 69,28; никогда для жилья, приюта или места, где скрываются</translation>
    </message>
    <message>
        <source>As it is publicly known, with place and year, such as &quot;Events in the square, May 2021&quot;; neutral</source>
        <translation>Как это известно всем, с местом и годом, например «События на площади, май 2021»; нейтрально</translation>
    </message>
    <message>
        <source>Towns or squares where it took place; where one person was stands in the act</source>
        <translation>Города, площади, где это было; где был один человек – в событии</translation>
    </message>
    <message>
        <source>What exactly is counted, such as &quot;held for more than a day, without children&quot;</source>
        <translation>Что именно считают, например «задержанные дольше суток, без детей»</translation>
    </message>
    <message>
        <source>Who counts or claims: &quot;prosecutor&apos;s office&quot;, &quot;witnesses&quot;; this can print, so nothing that shows who told us</source>
        <translation>Кто считает или утверждает: «прокуратура», «очевидцы»; может попасть в бумагу: ничего, что выдаст источник</translation>
    </message>
    <message>
        <source>The words of the charge as on the paper; a translation is whole, without any judgement of ours</source>
        <translation>Слова обвинения, как на бумаге; в переводе – целиком, без нашей оценки</translation>
    </message>
    <message>
        <source>Code, article, part and point as on the paper: &quot;Criminal Code 244, part 2&quot;; not from memory</source>
        <translation>Кодекс, статья, часть, пункт, как на бумаге: «Уголовный кодекс 244, ч. 2»; не по памяти</translation>
    </message>
    <message>
        <source>Yes, if a source calls it fabricated; our own view goes into Assessment</source>
        <translation>«Да», если источник называет обвинение сфабрикованным; наше мнение – в «Оценку»</translation>
    </message>
    <message>
        <source>Days of earlier custody that the court counted into the term, as in the ruling; not our own count</source>
        <translation>Сколько дней прежнего времени под стражей суд зачёл в срок, как в решении; не наш подсчёт</translation>
    </message>
    <message>
        <source>What was imposed; a prison term with a fine is two rows</source>
        <translation>Что назначено; лишение свободы со штрафом – две строки</translation>
    </message>
    <message>
        <source>Place in the order of the attempts, 1 first; also those that were only returned</source>
        <translation>Место по порядку попыток, 1 – первая; и те, что лишь возвращены без рассмотрения</translation>
    </message>
    <message>
        <source>Days that the law gives for the answer, if a lawyer checked it; empty: the term known to the program</source>
        <translation>Сколько дней закон даёт на ответ, если проверил адвокат; пусто – срок, известный программе</translation>
    </message>
    <message>
        <source>The words of the refusal, letter for letter; if they were only heard, begin with &quot;orally&quot;</source>
        <translation>Слова самого отказа, буква в букву; если их только слышали, начните с «устно»</translation>
    </message>
    <message>
        <source>How the papers were handed in; keep the slip of the post, or a screenshot of the portal</source>
        <translation>Как сданы документы; сохраните почтовую квитанцию или снимок экрана портала</translation>
    </message>
    <message>
        <source>Day on which the answer really reached us; the time for an appeal depends on it: keep the envelope</source>
        <translation>День, когда ответ действительно дошёл до нас; важен для срока обжалования: сохраните конверт</translation>
    </message>
    <message>
        <source>Number as it stands on the letter or decision, such as &quot;04-12/345&quot;; never our own file number</source>
        <translation>Номер, как на письме или решении, например «04-12/345»; никогда не наш номер дела</translation>
    </message>
    <message>
        <source>Yes, if it names faults of which the earlier answer was silent; empty for the first attempt</source>
        <translation>«Да», если названы недостатки, о которых прежний ответ молчал; у первой попытки пусто</translation>
    </message>
    <message>
        <source>What the office did or asked, one row each; &quot;Not accepted&quot; if it did not take the papers at all</source>
        <translation>Что орган сделал или потребовал, по строке; «Не приняли», если документы не взяли вовсе</translation>
    </message>
    <message>
        <source>What to do: &quot;ask lawyer A about the hearing&quot;; it stands in lists, so labels and no names</source>
        <translation>Что сделать: «спросить адвоката А о заседании»; видно в списках, поэтому обозначения, без имён</translation>
    </message>
    <message>
        <source>What was read and found in order; tick nothing that was not looked at</source>
        <translation>Что прочитано и в порядке; чего не смотрели, не отмечать</translation>
    </message>
    <message>
        <source>The field that is meant; empty: the whole record</source>
        <translation>Поле, о котором замечание; пусто – вся запись</translation>
    </message>
    <message>
        <source>Stands for the name on every screen, such as &quot;relative 2&quot;; no initials, nickname or village</source>
        <translation>Стоит на экране вместо имени, например «родственник 2»; без инициалов, прозвища, названия села</translation>
    </message>
    <message>
        <source>How papers may speak of it; &quot;A person with knowledge of the case&quot;, unless the source agreed to more</source>
        <translation>Как бумаги могут назвать этот источник; «Лицо, знакомое с делом», если он не согласился на большее</translation>
    </message>
    <message>
        <source>Over time: A always right, B mostly, C fairly often, D often wrong, E not to be relied on, F not known yet</source>
        <translation>Источник за всё время: A всегда верно, B обычно, C довольно часто, D часто неверно, E полагаться нельзя, F пока неизвестно</translation>
    </message>
    <message>
        <source>As it was published, only for articles, reports, rulings; empty if the source is a person</source>
        <translation>Как опубликовано, только для статей, докладов, решений; пусто, если источник – человек</translation>
    </message>
    <message>
        <source>Where to find it: web address, or archive, volume and page; no folder of this computer</source>
        <translation>Где это найти: адрес в сети или архив, том, страница; не папка на этом компьютере</translation>
    </message>
    <message>
        <source>The one field that it is about; empty: the whole record</source>
        <translation>Поле, к которому это относится; пусто – вся запись</translation>
    </message>
    <message>
        <source>This piece: 1 confirmed independently, 2 likely, 3 possible, 4 doubtful, 5 unlikely, 6 cannot be judged yet</source>
        <translation>Это сообщение: 1 подтверждено независимо, 2 вероятно, 3 возможно, 4 сомнительно, 5 маловероятно, 6 пока нельзя судить</translation>
    </message>
    <message>
        <source>Where in the source it stands: page, line or minute, such as &quot;p. 4&quot; or &quot;12:30&quot;</source>
        <translation>Где это в источнике: страница, строка, минута, например «с. 4» или «12:30»</translation>
    </message>
    <message>
        <source>Whom the source names for it: &quot;the lawyer&quot;, &quot;press release&quot;; each time the same words, no names</source>
        <translation>На кого ссылается источник: «адвокат», «пресс-релиз»; каждый раз одними словами, без имён</translation>
    </message>
    <message>
        <source>The piece of information that this one repeats; repetition is not corroboration</source>
        <translation>Сведения, которые здесь повторены; повторение – не подтверждение</translation>
    </message>
    <message>
        <source>If no person record should exist; if you need not know the name, leave it empty</source>
        <translation>Если записи о человеке быть не должно; если знать имя не нужно, оставьте пустым</translation>
    </message>
    <message>
        <source>What to avoid and whom not to tell: &quot;never at work&quot;, &quot;nothing by phone&quot;; sealed with the name</source>
        <translation>Чего избегать и кому не говорить: «не на работе», «ничего по телефону»; запечатано вместе с именем</translation>
    </message>
    <message>
        <source>Handle, and relation to the person: &quot;interpreter 1, a stranger&quot;; never a real name</source>
        <translation>Имя в программе и кем приходится человеку: «переводчик 1, посторонний»; никогда не настоящее имя</translation>
    </message>
    <message>
        <source>An invented word, such as &quot;monitor 2&quot;; never a real name, nickname or mail address</source>
        <translation>Придуманное слово, например «наблюдатель 2»; никогда не настоящее имя, прозвище, адрес почты</translation>
    </message>
    <message>
        <source>How sure we are of the fact; proposed from the sources, set by a person; in doubt the weaker one</source>
        <translation>Насколько мы уверены в факте; предлагается по источникам, ставит человек; если сомневаетесь, ставьте ниже</translation>
    </message>
    <message>
        <source>Doubts, what to check; never printed, but open to whoever opens the folder: no names of sources</source>
        <translation>Сомнения, что проверить; не печатается, но открыта каждому, кто открыл папку: без имён источников</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>This program is not whole. Install it again.</source>
        <translation>Программа неполная. Установите её снова.</translation>
    </message>
    <message>
        <source>opens the window, and asks for the passphrase of FOLDER</source>
        <translation>открывает окно и спрашивает парольную фразу папки FOLDER</translation>
    </message>
    <message>
        <source>opens the sample that packaging/run made</source>
        <translation>открывает образец, который создала команда packaging/run</translation>
    </message>
    <message>
        <source>SOLNOMA_SAMPLE names another folder with a sample, SOLNOMA_STATE another settings folder.</source>
        <translation>SOLNOMA_SAMPLE указывает другую папку с образцом, SOLNOMA_STATE – другую папку настроек.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who is held today, and for how many days at least and at most?</source>
        <translation>Кто сегодня лишён свободы и сколько дней, не менее и не более?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation>Дней, не менее</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>Дней, не более</translation>
    </message>
    <message>
        <source>Whose status is unknown or older than 30 days?</source>
        <translation>Чьё положение неизвестно или сведения о нём старше 30 дней?</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Who has been held longer than the legal limit without a judge?</source>
        <translation>Кого держат без решения судьи дольше законного срока?</translation>
    </message>
    <message>
        <source>Without a judge, days at least</source>
        <translation>Без решения судьи, дней не менее</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Whose term ends in the next 90 days?</source>
        <translation>У кого срок кончается в ближайшие 90 дней?</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>Срок словами</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>Which organisations were refused registration more than twice with no appeal pending?</source>
        <translation>Каким организациям отказали в регистрации более двух раз, а жалоба сейчас не рассматривается?</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Which applications passed the legal answer time without an answer?</source>
        <translation>Какие заявления остались без ответа дольше срока по закону?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Days over, at least</source>
        <translation>Просрочено дней, не менее</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Who ended up in another legal form or in an aligned body?</source>
        <translation>Кто в итоге получил другую форму или вошёл в лояльную властям структуру?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Which grounds of refusal are used most, by authority and year?</source>
        <translation>Какие основания отказа встречаются чаще всего, по органам и годам?</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Which cases have consent to share with the UN but no communication sent?</source>
        <translation>В каких делах есть согласие на передачу в ООН, но обращение не отправлено?</translation>
    </message>
    <message>
        <source>Name may be used</source>
        <translation>Как указывать имя</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>In which sent communications is someone whose consent was refused, withdrawn or expired?</source>
        <translation>В каких отправленных обращениях есть люди, которые отказали в согласии или чьё согласие отозвано или истекло?</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Consent now</source>
        <translation>Согласие сейчас</translation>
    </message>
    <message>
        <source>Which cases have a communication whose reply time has passed?</source>
        <translation>В каких делах у обращения прошёл срок ответа?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>What did the state answer, by mandate and country?</source>
        <translation>Что ответило государство, по мандатам и странам?</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Which facts rest on one source, or on weak ones?</source>
        <translation>Какие факты держатся на одном источнике или на слабых источниках?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Best source</source>
        <translation>Лучший источник</translation>
    </message>
    <message>
        <source>Best piece</source>
        <translation>Лучшее сообщение</translation>
    </message>
    <message>
        <source>Which facts are contradicted by another source?</source>
        <translation>Каким фактам противоречит другой источник?</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Противоречит источник</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Which rival figures stand for the same thing?</source>
        <translation>Какие разные числа называют об одном и том же?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Точность числа</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Кто считает</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Which persons have been targeted more than once, by whom?</source>
        <translation>Кто пострадал более одного раза и чьи это действия?</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>С первого по последнее</translation>
    </message>
    <message>
        <source>Which relatives were targeted in place of someone else?</source>
        <translation>Какие родственники пострадали вместо кого-то другого?</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Acts per month, region and violation group, counted by act, person, event</source>
        <translation>События по месяцам, регионам и группам нарушений; счёт по событиям, людям, случаям</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Нарушения</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>События</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Which units or officials recur as alleged perpetrators?</source>
        <translation>Какие подразделения или должностные лица повторяются как предполагаемые нарушители?</translation>
    </message>
    <message>
        <source>As</source>
        <translation>В качестве кого</translation>
    </message>
    <message>
        <source>Which sentences of five years and more, by charge?</source>
        <translation>Какие наказания – пять лет и более, по обвинениям?</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>Which sentences became public more than a month after they were passed?</source>
        <translation>О каких наказаниях стало известно позже чем через месяц после решения?</translation>
    </message>
    <message>
        <source>Became public</source>
        <translation>Стало известно</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Which trials were closed or had no lawyer of choice?</source>
        <translation>Какие процессы шли закрыто или без адвоката по своему выбору?</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Lawyer of choice</source>
        <translation>Адвокат по своему выбору</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Who was released, how, and what followed?</source>
        <translation>Кто освобождён, как и что было потом?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Дата освобождения</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Что было потом</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Which releases or changes are credited to an action of ours or others?</source>
        <translation>Какие освобождения или перемены связывают с действиями, нашими или чужими?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь с действиями</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Действий до этого</translation>
    </message>
    <message>
        <source>Which raids took devices that may hold our sources&apos; names?</source>
        <translation>При каких обысках забрали устройства, где могут быть имена наших источников?</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Who carries a hostile label now, since when, by which list?</source>
        <translation>У кого сейчас враждебный ярлык, с какого времени, по какому списку?</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Which accepted recommendations have cases that show they are not carried out?</source>
        <translation>По каким принятым рекомендациям есть дела, которые показывают, что их не выполняют?</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Статус сейчас</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Which visits were asked for and refused, by mandate?</source>
        <translation>О каких визитах просили и получили отказ, по мандатам?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Which cases wait for review, were returned, or changed after acceptance?</source>
        <translation>Какие дела ждут проверки, возвращены или изменены после принятия?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>What left the office last quarter, to whom, with which names, and what was withheld?</source>
        <translation>Что ушло из организации за прошлый квартал, кому, с какими именами и что не вошло?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>Urgent cases that nobody touched for 24 hours</source>
        <translation>Срочные дела, которых никто не касался 24 часа</translation>
    </message>
    <message>
        <source>What the gate held back this week</source>
        <translation>Что на этой неделе остановила проверка перед отправкой</translation>
    </message>
    <message>
        <source>Safety plans whose next contact was missed</source>
        <translation>Планы безопасности, по которым не вышли на связь в срок</translation>
    </message>
    <message>
        <source>Contact was due</source>
        <translation>Срок контакта</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>При молчании</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Собрания</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение мнений</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Личная свобода</translation>
    </message>
    <message>
        <source>Life and integrity</source>
        <translation>Жизнь и неприкосновенность</translation>
    </message>
    <message>
        <source>Fair trial</source>
        <translation>Справедливый суд</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Частная жизнь</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Труд</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Религия</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Собственность</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Срок превышен</translation>
    </message>
    <message>
        <source>Over; the rule is not checked for that day</source>
        <translation>Превышен; норма на тот день не проверена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Does not count any more</source>
        <translation>Больше не действует</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Препятствия</translation>
    </message>
</context>
<context>
    <name>record-finder</name>
    <message>
        <source>Added with just this name.</source>
        <translation>Добавлено только с этим именем.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>(nothing entered yet)</source>
        <translation>(пока ничего не внесено)</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Complaints and appeals</source>
        <translation>Жалобы и обжалование</translation>
    </message>
    <message>
        <source>Around this case</source>
        <translation>Связанное с делом</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Сведения о деле</translation>
    </message>
    <message>
        <source>Contacts and home</source>
        <translation>Контакты и жильё</translation>
    </message>
    <message>
        <source>For the forms</source>
        <translation>Для форм</translation>
    </message>
    <message>
        <source>Statuses and labels</source>
        <translation>Статусы и ярлыки</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Сведения о записи</translation>
    </message>
    <message>
        <source>Legal status over time</source>
        <translation>Правовой статус: хронология</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Лишение свободы</translation>
    </message>
    <message>
        <source>Lawfulness and safeguards</source>
        <translation>Законность и гарантии</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Преследование и давление</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Почему и как</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>What the state says, and our view</source>
        <translation>Что говорит государство и что думаем мы</translation>
    </message>
    <message>
        <source>Search for the missing</source>
        <translation>Поиски пропавшего человека</translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation>Числа и связи</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Насколько мы уверены</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Как спрашивали</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Confirmed in the office</source>
        <translation>Подтверждено в организации</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>What I did today</source>
        <translation>Сделано за день</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убранное</translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation>Где мои файлы?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>solnoma</name>
    <message>
        <source>Place: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>%1 takes part as: %2</source>
        <translation>%1, роль в событии: %2</translation>
    </message>
    <message>
        <source>If we publish: %1</source>
        <translation>Если опубликуем: %1</translation>
    </message>
    <message>
        <source>Nothing that the program would notice. Read the pages as a neighbour would.</source>
        <translation>Ничего, что заметила бы программа. Прочтите страницы глазами соседа.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Файл %1 из %2</translation>
    </message>
    <message>
        <source>Taking in and encrypting</source>
        <translation>Приём и шифрование</translation>
    </message>
    <message>
        <source>A file was not there any more.</source>
        <translation>Одного файла на месте уже не было.</translation>
    </message>
    <message>
        <source>The unprotected original still lies here:
%1
Copy it to nowhere. Delete it yourself once you have opened the document here and seen that it is whole; a deleted file can often be brought back.</source>
        <translation>Незащищённый оригинал по-прежнему лежит здесь:
%1
Никуда его не копируйте. Удалите его сами, когда откроете документ здесь и увидите, что он цел; удалённый файл часто можно восстановить.</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Все…</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ещё не записано</translation>
    </message>
    <message>
        <source>A detention that you began to log</source>
        <translation>Начатая запись о задержании</translation>
    </message>
    <message>
        <source>A registration refusal that you began to log</source>
        <translation>Начатая запись об отказе в регистрации</translation>
    </message>
    <message>
        <source>Harassment that you began to log</source>
        <translation>Начатая запись о преследовании и давлении</translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation>есть черновик</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, новое</translation>
    </message>
    <message>
        <source>Hours count: urgent, untouched for a day</source>
        <translation>Счёт идёт на часы: срочно, но сутки без движения</translation>
    </message>
    <message>
        <source>last touched %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation>Не вышли на связь в срок</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>In custody now</source>
        <translation>Сейчас лишены свободы</translation>
    </message>
    <message>
        <source>Nobody is known to be held. Ctrl+Shift+D logs a detention.</source>
        <translation>Лишённых свободы не записано. Записать: Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>сколько дней, неизвестно</translation>
    </message>
    <message>
        <source>date of the last news not known</source>
        <translation>день последних сведений неизвестен</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Срок на этой неделе</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Papers held back this week</source>
        <translation>Что не ушло на этой неделе</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Уровень доступа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Лишены свободы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>No case yet. Ctrl+Shift+D logs a detention, Ctrl+Shift+R a refusal, Ctrl+Shift+H harassment: two facts are enough.</source>
        <translation>Дел пока нет. Ctrl+Shift+D – задержание, Ctrl+Shift+R – отказ, Ctrl+Shift+H – преследование и давление: двух фактов достаточно.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя, название</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Лишение свободы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Nobody is on file yet. People named in a quick log appear here; “New person” needs only a name.</source>
        <translation>Пока никто не записан. Здесь появятся все, кого назвали в быстрой записи; для кнопки «Новый человек» достаточно имени.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Независимость</translation>
    </message>
    <message>
        <source>No organisation is on file yet. Victims, authorities and partners share this register.</source>
        <translation>Организаций пока нет. Пострадавшие, органы власти и партнёры – в одном реестре.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. A quick log or the page “What happened” of a case puts acts here.</source>
        <translation>Пока ничего не записано. События попадают сюда из быстрой записи или из части дела «Что произошло».</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Как называть</translation>
    </message>
    <message>
        <source>Pieces of information</source>
        <translation>Сведений</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Nobody has told us anything yet. Sources are shown by a label only; their names are sealed.</source>
        <translation>Пока никто ничего не сообщил. Источники показаны только под обозначением, имена запечатаны.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Nothing to do. Quick logs and deadlines make tasks; a case&apos;s page “Tasks” takes your own.</source>
        <translation>Задач нет. Их ставят быстрые записи и сроки; свои добавляют в деле, в части «Задачи».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Тяжёлое изображение</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, paste a picture, or press the button.</source>
        <translation>Материалов пока нет. Перетащите сюда файлы, вставьте снимок или нажмите кнопку.</translation>
    </message>
    <message>
        <source>Log a registration refusal</source>
        <translation>Записать отказ в регистрации</translation>
    </message>
    <message>
        <source>Which or&amp;ganisation</source>
        <translation>Какая &amp;организация</translation>
    </message>
    <message>
        <source>&amp;When decided</source>
        <translation>&amp;Дата решения</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>Ке&amp;м</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>О&amp;твет органа</translation>
    </message>
    <message>
        <source>Log harassment</source>
        <translation>Записать преследование и давление</translation>
    </message>
    <message>
        <source>Who is tar&amp;geted</source>
        <translation>На кого &amp;давят</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Log a detention</source>
        <translation>Записать задержание</translation>
    </message>
    <message>
        <source>Who is &amp;held</source>
        <translation>Кто за&amp;держан</translation>
    </message>
    <message>
        <source>&amp;When taken</source>
        <translation>&amp;Когда задержан</translation>
    </message>
    <message>
        <source>Held &amp;now in</source>
        <translation>Где &amp;находится сейчас</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>the case is about</source>
        <translation>о ком дело</translation>
    </message>
    <message>
        <source>no paper went out; still to decide: %1</source>
        <translation>бумага не ушла; осталось решить: %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Справка  F1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in, encrypted.</source>
        <translation>
            <numerusform>%n файл принят и зашифрован.</numerusform>
            <numerusform>%n файла приняты и зашифрованы.</numerusform>
            <numerusform>%n файлов приняты и зашифрованы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>не менее %n дня</numerusform>
            <numerusform>не менее %n дней</numerusform>
            <numerusform>не менее %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n день</numerusform>
            <numerusform>%1–%n дня</numerusform>
            <numerusform>%1–%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed in the office</source>
        <translation>
            <numerusform>осталось в организации: %n</numerusform>
            <numerusform>осталось в организации: %n</numerusform>
            <numerusform>осталось в организации: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Records and their history</source>
        <translation>Записи и их история</translation>
    </message>
    <message>
        <source>This kind of change cannot be undone.</source>
        <translation>Такое изменение отменить нельзя.</translation>
    </message>
    <message>
        <source>Nothing was undone: it has been changed since.</source>
        <translation>Ничего не отменено: с тех пор это меняли.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n place(s) that changed since.</source>
        <translation>
            <numerusform>Отменено, кроме %n места, изменённого с тех пор.</numerusform>
            <numerusform>Отменено, кроме %n мест, изменённых с тех пор.</numerusform>
            <numerusform>Отменено, кроме %n мест, изменённых с тех пор.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::ActsPanel</name>
    <message>
        <source>New act</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>What happened? Add the first act: a detention, a refusal, a threat. A kind and a date are enough to begin with.</source>
        <translation>Что произошло? Добавьте первое событие: задержание, отказ, угрозу. Для начала достаточно вида и даты.</translation>
    </message>
</context>
<context>
    <name>solnoma::AnswersDialog</name>
    <message>
        <source>The two questions at the end of her copy, with what she answered. Who said it, and whether it was explained to her that the government will know, is asked below them. An answer counts once it is confirmed.</source>
        <translation>Два вопроса в конце копии для сверки с человеком и ответы на них. Кто ответил и было ли объяснено, что государство узнает, спрашивается ниже. Ответ действует, когда он подтверждён.</translation>
    </message>
    <message>
        <source>Record her answers</source>
        <translation>Записать ответы</translation>
    </message>
</context>
<context>
    <name>solnoma::AskedView</name>
    <message>
        <source>Questions of the form</source>
        <translation>Вопросы формы</translation>
    </message>
    <message>
        <source>What the case answers</source>
        <translation>Что отвечает дело</translation>
    </message>
    <message>
        <source>Go to it in the case</source>
        <translation>Перейти к месту в деле</translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation>Enter, в списке</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>не указаны</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Не включено</translation>
    </message>
</context>
<context>
    <name>solnoma::CasePage</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Nobody is named yet as having told us. Name the source where the fact stands: “How sure we are” of an act.</source>
        <translation>Пока не указано, кто сообщил. Укажите источник там, где стоит факт: раздел события «Насколько мы уверены».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>No document, picture or recording is attached yet.</source>
        <translation>Пока не приложено ни документа, ни снимка, ни записи.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Nothing is waiting for this case.</source>
        <translation>По этому делу задач нет.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Nothing about this case has been sent yet.</source>
        <translation>По этому делу пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Prepare a submission…</source>
        <translation>Подготовить обращение…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nobody is named yet. People and bodies come in with the acts, or as subjects of the case.</source>
        <translation>Пока никто не назван. Люди и организации попадают сюда из событий или как те, о ком дело.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Read the whole case</source>
        <translation>Читать всё дело</translation>
    </message>
    <message>
        <source>Prepare a submission</source>
        <translation>Подготовить обращение</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Write something about the case first, such as its title: then its other parts open.</source>
        <translation>Сначала напишите что-нибудь о деле, например название: тогда откроются остальные разделы.</translation>
    </message>
</context>
<context>
    <name>solnoma::CaseStrip</name>
    <message>
        <source>To look at: these statements do not fit together</source>
        <translation>Посмотреть: эти сведения не сходятся</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>solnoma::ChoosePanel</name>
    <message>
        <source>Opens the folder that this computer remembers</source>
        <translation>Открывает папку, которую помнит этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>Choose the folder, then give its passphrase</source>
        <translation>Выбрать папку, затем ввести её парольную фразу</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Create a new one…</source>
        <translation>&amp;Создать новую…</translation>
    </message>
    <message>
        <source>A new, empty folder with its own passphrase</source>
        <translation>Новая пустая папка со своей парольной фразой</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Посмотреть образец</translation>
    </message>
    <message>
        <source>Invented and public records, to look around</source>
        <translation>Вымышленные и уже опубликованные записи, чтобы осмотреться</translation>
    </message>
    <message>
        <source>Works without a network. Nothing is sent anywhere.</source>
        <translation>Работает без сети. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Открыть «%1»</translation>
    </message>
    <message>
        <source>&amp;Blank sheets…</source>
        <translation>Пустые &amp;бланки…</translation>
    </message>
    <message>
        <source>To print and fill in by hand</source>
        <translation>Напечатать и заполнить от руки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help  F1</source>
        <translation>С&amp;правка  F1</translation>
    </message>
    <message>
        <source>Folders, passphrases, what to do when one does not open</source>
        <translation>Папки, парольные фразы, что делать, если не открывается</translation>
    </message>
</context>
<context>
    <name>solnoma::CodeMenu</name>
    <message>
        <source>(not answered)</source>
        <translation>(нет ответа)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: все</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: выбрано %n</numerusform>
            <numerusform>%1: выбрано %n</numerusform>
            <numerusform>%1: выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::Collector</name>
    <message>
        <source>may leave</source>
        <translation>можно отправить</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>не включать</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>соблюдено</translation>
    </message>
    <message>
        <source>Names in sealed boxes</source>
        <translation>Запечатанные имена</translation>
    </message>
    <message>
        <source>A trace of ours</source>
        <translation>Наш внутренний след</translation>
    </message>
</context>
<context>
    <name>solnoma::CommunicationPage</name>
    <message>
        <source>The number that the addressee gave, and when</source>
        <translation>Номер, который дал адресат, и день</translation>
    </message>
    <message>
        <source>When it was sent on to the government</source>
        <translation>Когда передано правительству</translation>
    </message>
    <message>
        <source>When a reply came, and what it was</source>
        <translation>Когда пришёл ответ и какой</translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation>Отправленный файл</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>The day on which the reply is due was worked out.</source>
        <translation>Срок ответа вычислен.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Ответ пришёл.</translation>
    </message>
    <message numerus="yes">
        <source>A reply was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Срок ответа был %1, %n день назад.</numerusform>
            <numerusform>Срок ответа был %1, %n дня назад.</numerusform>
            <numerusform>Срок ответа был %1, %n дней назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reply is due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Срок ответа – %1, через %n день.</numerusform>
            <numerusform>Срок ответа – %1, через %n дня.</numerusform>
            <numerusform>Срок ответа – %1, через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply clock has not started: it starts when this was sent on to the government.</source>
        <translation>Срок ответа ещё не идёт: он начинается со дня передачи правительству.</translation>
    </message>
    <message>
        <source>No file is kept with this.</source>
        <translation>Файла здесь не хранится.</translation>
    </message>
    <message>
        <source>Enter the receipt…</source>
        <translation>Внести подтверждение…</translation>
    </message>
    <message>
        <source>Enter when it was sent on…</source>
        <translation>Внести дату передачи…</translation>
    </message>
    <message>
        <source>Enter the reply…</source>
        <translation>Внести ответ…</translation>
    </message>
</context>
<context>
    <name>solnoma::ComparePage</name>
    <message>
        <source>They are the same: merge</source>
        <translation>Это одна запись дважды: объединить</translation>
    </message>
    <message>
        <source>Merging keeps every spelling and everything that both records hold; whatever refers to the right one then refers to the left one. It can be undone. If you are not sure, leave them apart.</source>
        <translation>Объединение сохраняет все написания и всё, что есть в обеих записях; что ссылалось на правую, будет ссылаться на левую. Его можно отменить. Если уверенности нет, оставьте раздельно.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Not the same: leave them apart</source>
        <translation>Это разные: оставить раздельно</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Сравнить %1 и %2</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Will become part of it</source>
        <translation>Войдёт в неё</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Одинаково с обеих сторон</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Различается</translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) now refer to one.</source>
        <translation>
            <numerusform>Объединено; %n запись теперь ссылается на оставшуюся.</numerusform>
            <numerusform>Объединено; %n записи теперь ссылаются на оставшуюся.</numerusform>
            <numerusform>Объединено; %n записей теперь ссылаются на оставшуюся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>solnoma::ConsentPanel</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>%1 (by another)</source>
        <translation>%1 (ответ другого)</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Ask her herself</source>
        <translation>Спросить самого человека</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Записать эти ответы</translation>
    </message>
    <message>
        <source>New consent, full form</source>
        <translation>Новое согласие, полная форма</translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation>Согласий в деле нет. Без согласия из организации ничего не уходит.</translation>
    </message>
    <message>
        <source>Who agreed to what</source>
        <translation>Кто на что согласился</translation>
    </message>
    <message>
        <source>Click an answer (or press Space): yes, no, as before. Enter only what the person was asked and answered: not asked is not a yes. Then enter who answered, and when.</source>
        <translation>Щёлкните ответ (или нажмите пробел): да, нет, как было. Отмечайте только то, о чём человека спросили и что он ответил: «не спрашивали» – не «да». Затем укажите, кто ответил и когда.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>→ Yes</source>
        <translation>→ Да</translation>
    </message>
    <message>
        <source>→ No</source>
        <translation>→ Нет</translation>
    </message>
    <message>
        <source>Consent recorded. The full form below asks how it was given.</source>
        <translation>Согласие записано. Полная форма ниже спрашивает, как оно дано.</translation>
    </message>
    <message>
        <source>Answers are chosen and not recorded: choose who said it, or click them away.</source>
        <translation>Ответы выбраны, но не записаны: выберите, кто сказал, или снимите их щелчком.</translation>
    </message>
</context>
<context>
    <name>solnoma::CreatePanel</name>
    <message>
        <source>A new folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Nobody can open the folder without the passphrase or a second way in, not even we.</source>
        <translation>Без парольной фразы или второго способа папку не откроет никто, даже мы.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>an invented word, never your name</source>
        <translation>придуманное слово, никогда не настоящее имя</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>&amp;Название папки</translation>
    </message>
    <message>
        <source>Your &amp;handle</source>
        <translation>Ваше &amp;имя в программе</translation>
    </message>
    <message>
        <source>Where the new folder will be</source>
        <translation>Где будет новая папка</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Suggest six random &amp;words</source>
        <translation>Предложить шесть случайных &amp;слов</translation>
    </message>
    <message>
        <source>It opens with the &amp;same passphrase</source>
        <translation>Открывается &amp;той же парольной фразой</translation>
    </message>
    <message>
        <source>Passphrase for these names</source>
        <translation>Вторая парольная фраза (для этих записей)</translation>
    </message>
    <message>
        <source>Second way in: a &amp;coordinator&apos;s key…</source>
        <translation>Второй способ открыть: &amp;ключ координатора…</translation>
    </message>
    <message>
        <source>With it your office can open the folder when you cannot, or forget the passphrase</source>
        <translation>С ним организация откроет папку, когда Вы не можете или забыли парольную фразу</translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation>Открытый ключ координатора</translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation>Открытые ключи (*.public)</translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:
%1</source>
        <translation>Позвоните координатору и сверьте вслух эти шесть слов; продолжайте, только если они совпали:
%1</translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation>Этот файл – не открытый ключ координатора.</translation>
    </message>
    <message>
        <source>The estimate knows English words and common passwords only; others may be weaker than it says.</source>
        <translation>Оценка знает только английские слова и частые пароли; другие фразы могут быть слабее, чем она говорит.</translation>
    </message>
    <message>
        <source>Drawn by chance from a list: strong whoever knows the list. Learn them, type them twice, and leave them on no paper near this computer.</source>
        <translation>Взяты случайно из списка: надёжны, даже если список известен. Выучите их, введите дважды и не оставляйте на бумаге рядом с этим компьютером.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Give the folder a name, without a slash.</source>
        <translation>Дайте папке название, без косой черты.</translation>
    </message>
    <message>
        <source>Give yourself a handle: it stands beside what you record.</source>
        <translation>Выберите имя в программе: оно стоит рядом с тем, что Вы записываете.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Выберите парольную фразу.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them once more.</source>
        <translation>Первый и второй ввод парольной фразы различаются. Введите её ещё раз.</translation>
    </message>
    <message>
        <source>The two passphrases for these names differ, or are missing.</source>
        <translation>Вторая парольная фраза (для этих записей) не введена, или два ввода различаются.</translation>
    </message>
    <message>
        <source>It opens with &amp;another passphrase</source>
        <translation>Открывается &amp;другой парольной фразой</translation>
    </message>
    <message>
        <source>Stands beside each change that you make. Not your name, and not a nickname by which anybody knows you</source>
        <translation>Стоит рядом с каждой Вашей правкой. Не имя и не прозвище, по которому Вас знают</translation>
    </message>
    <message>
        <source>Others can see this name without the passphrase: a plain word that names nobody</source>
        <translation>Это имя видно и без парольной фразы: выберите обычное слово, которое никого не называет</translation>
    </message>
    <message>
        <source>Some entries have a lock of their own, which stays shut while the folder is open; its passphrase is asked for only when you look.</source>
        <translation>У некоторых записей свой замок: он остаётся закрытым, и когда папка открыта; его фразу спросят, только когда их смотрят.</translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyInsight</name>
    <message>
        <source>In custody: %1.</source>
        <translation>Лишение свободы: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it falls within another stage or is not custody: %1.</source>
        <translation>Не показано полосой, потому что приходится на другой этап или не является содержанием под стражей: %1.</translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyView</name>
    <message>
        <source>In all: %1.</source>
        <translation>Всего: %1.</translation>
    </message>
    <message>
        <source>No detention of this person is on file.</source>
        <translation>Задержаний этого человека не записано.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Лишение свободы</translation>
    </message>
</context>
<context>
    <name>solnoma::DateEdit</name>
    <message>
        <source>An exact day is needed here, such as 13.05.2009. Not kept yet.</source>
        <translation>Здесь нужен точный день, например 13.05.2009. Пока не сохранено.</translation>
    </message>
</context>
<context>
    <name>solnoma::DateFilter</name>
    <message>
        <source>Which date</source>
        <translation>Какая дата</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>may fall in</source>
        <translation>может прийтись на</translation>
    </message>
    <message>
        <source>surely in</source>
        <translation>точно в пределах</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>How the date lies to the period</source>
        <translation>Как дата относится к периоду</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>May 2009, 2009–2011, since 2020…</source>
        <translation>май 2009, 2009–2011, с 2020 года…</translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation>без даты (%1)</translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionModel</name>
    <message>
        <source>%1 · %2 of %3 to decide</source>
        <translation>%1 · не решено %2 из %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● to decide</source>
        <translation>● не решено</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>не включать</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionsView</name>
    <message>
        <source>Only what is still to decide</source>
        <translation>Только нерешённое</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Что нужно решить</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что там сказано</translation>
    </message>
    <message>
        <source>Who will be suspected of having said it?</source>
        <translation>Кого заподозрят в том, что это рассказал он?</translation>
    </message>
    <message>
        <source>For example: anybody who stood at the bus stop that evening</source>
        <translation>Например: любого, кто в тот вечер стоял на остановке</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Взять ответ назад</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Препятствий нет.</translation>
    </message>
    <message>
        <source>In the paper</source>
        <translation>В бумаге</translation>
    </message>
    <message>
        <source>Use that nobody agreed to</source>
        <translation>На что нет согласия</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Another person of that name</source>
        <translation>Другой человек с этим именем</translation>
    </message>
    <message>
        <source>Cleared by consent</source>
        <translation>Разрешено согласием</translation>
    </message>
    <message>
        <source>Passphrase of the sealed names. They stay open for ten minutes at most, for the check of the texts only: none of them is shown.</source>
        <translation>Парольная фраза запечатанных имён. Они открыты не более десяти минут и только для проверки текстов: ни одно не показывается.</translation>
    </message>
</context>
<context>
    <name>solnoma::DocumentPage</name>
    <message>
        <source>Add its safe copy…</source>
        <translation>Добавить безопасную копию…</translation>
    </message>
    <message>
        <source>A version without names and hidden data, made outside: the only one that may leave</source>
        <translation>Версия без имён и скрытых данных, сделанная вне программы: отправить можно только её</translation>
    </message>
    <message>
        <source>Save an unprotected copy…</source>
        <translation>Сохранить незащищённую копию…</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>No file is kept for this document.</source>
        <translation>Файла у этого документа нет.</translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3</source>
        <translation>%1 · %2 · SHA-256 %3</translation>
    </message>
    <message>
        <source>This document is marked as graphic.</source>
        <translation>Этот документ отмечен как тяжёлое изображение.</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Всё равно показать</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Чтение документа</translation>
    </message>
    <message>
        <source>Not shown: too large, or stopped.</source>
        <translation>Не показано: файл слишком велик или чтение остановлено.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1, safe copy</source>
        <translation>%1, безопасная копия</translation>
    </message>
    <message>
        <source>The copy will lie there readable for everybody who gets hold of this computer or stick. Save it only where it is needed, and delete it when it is not.</source>
        <translation>Копию сможет прочесть каждый, у кого окажется этот компьютер или флешка. Сохраняйте её только там, где она нужна, и удалите, когда не нужна.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>Saving an unprotected copy</source>
        <translation>Сохранение незащищённой копии</translation>
    </message>
    <message>
        <source>An unprotected copy lies here, and the log of what left says so:
%1</source>
        <translation>Незащищённая копия лежит здесь, и в журнале отправок это записано:
%1</translation>
    </message>
</context>
<context>
    <name>solnoma::DossierPage</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О ком</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Следующее нерешённое</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>Предыдущее нерешённое</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что спрашивают</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Что можно отправить</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>everybody in the case</source>
        <translation>все в деле</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Бумага: %1</translation>
    </message>
    <message>
        <source>1  What is asked</source>
        <translation>1  Что спрашивают</translation>
    </message>
    <message>
        <source>1  What is asked · %1 missing</source>
        <translation>1  Что спрашивают · не хватает: %1</translation>
    </message>
    <message>
        <source>2  What may leave · %1 to decide</source>
        <translation>2  Что отправить · осталось: %1</translation>
    </message>
    <message>
        <source>2  What may leave · ✓</source>
        <translation>2  Что можно отправить · ✓</translation>
    </message>
    <message>
        <source>2  What may leave</source>
        <translation>2  Что можно отправить</translation>
    </message>
    <message>
        <source>3  The pages</source>
        <translation>3  Страницы</translation>
    </message>
    <message>
        <source>Texts · %1 not written</source>
        <translation>Тексты · не написано: %1</translation>
    </message>
    <message>
        <source>Questions · %1 missing</source>
        <translation>Вопросы · не хватает: %1</translation>
    </message>
    <message>
        <source>Stopped before the case was read. Choose the paper again to go on.</source>
        <translation>Остановлено до конца чтения дела. Чтобы продолжить, выберите бумагу снова.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
</context>
<context>
    <name>solnoma::DossierWork</name>
    <message>
        <source>Reading the case and every name in the vault</source>
        <translation>Чтение дела и всех имён в папке</translation>
    </message>
    <message>
        <source>Something that was decided on is not there any more: the decisions begin anew.</source>
        <translation>Чего-то, о чём было решено, больше нет: решения начинаются заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are to be taken again: what they were about has changed.</source>
        <translation>
            <numerusform>Решение нужно принять заново (%n): то, к чему оно относилось, изменилось.</numerusform>
            <numerusform>Решения нужно принять заново (%n): то, к чему они относились, изменилось.</numerusform>
            <numerusform>Решения нужно принять заново (%n): то, к чему они относились, изменилось.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::EditedRecord</name>
    <message>
        <source>Add to %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Take away from %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>Переместить: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::EvidencePage</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>New files are about: %1</source>
        <translation>Новые файлы – о ком, о чём: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file to paste.</source>
        <translation>Нет ни снимка, ни файла, чтобы вставить.</translation>
    </message>
</context>
<context>
    <name>solnoma::FieldCell</name>
    <message>
        <source>sealed</source>
        <translation>запечатано</translation>
    </message>
    <message>
        <source>Less than “%1”.</source>
        <translation>Меньше, чем «%1».</translation>
    </message>
</context>
<context>
    <name>solnoma::FilesPage</name>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Records and their history</source>
        <translation>Записи и их история</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Всё ли цело?</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Everything you record is in this folder, encrypted. Outside it there is one file of settings, without content.</source>
        <translation>Всё записанное – в этой папке, зашифрованное. Вне её – один файл настроек, в нём нет ничего из записанного.</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>&amp;Сделать копию…</translation>
    </message>
    <message>
        <source>Into a folder on a stick or another disk. Every copy is dated, read again after writing, and opens as it is.</source>
        <translation>В папку на флешке или другом диске. Каждая копия с датой, после записи читается снова и открывается как есть.</translation>
    </message>
    <message>
        <source>Do not copy the open folder by hand: the last changes would be missing.</source>
        <translation>Не копируйте открытую папку вручную: последних изменений в копии не будет.</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>Проверить &amp;всё</translation>
    </message>
    <message>
        <source>Reads every record, the whole history and every piece of evidence. Changes nothing.</source>
        <translation>Читает каждую запись, всю историю и каждый файл материалов. Ничего не меняет.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Что нашла проверка</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Сменить &amp;парольную фразу…</translation>
    </message>
    <message>
        <source>Copies made before still open with the old one</source>
        <translation>Прежние копии по-прежнему открываются старой фразой</translation>
    </message>
    <message>
        <source>&amp;Add a coordinator&apos;s key…</source>
        <translation>&amp;Добавить ключ координатора…</translation>
    </message>
    <message>
        <source>Her public key: with it your office can open the folder when you cannot</source>
        <translation>Открытый ключ: с ним организация откроет папку, когда Вы не можете</translation>
    </message>
    <message>
        <source>&amp;Test a second way in…</source>
        <translation>Проверить в&amp;торой способ…</translation>
    </message>
    <message>
        <source>The coordinator gives her key file and its passphrase</source>
        <translation>Координатор даёт свой файл ключа и его парольную фразу</translation>
    </message>
    <message>
        <source>Make a key for a &amp;coordinator…</source>
        <translation>Создать &amp;ключ для координатора…</translation>
    </message>
    <message>
        <source>A key file with its own passphrase, and a public key to hand out</source>
        <translation>Файл ключа со своей парольной фразой и открытый ключ, который отдают</translation>
    </message>
    <message>
        <source>The last copy was made on %1 at %2.</source>
        <translation>Последняя копия сделана %1 в %2.</translation>
    </message>
    <message>
        <source>There is no copy yet. If this disk fails, all is lost.</source>
        <translation>Копии пока нет. Если откажет диск, пропадёт всё.</translation>
    </message>
    <message>
        <source>Where the copies are kept</source>
        <translation>Где хранятся копии</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Copied, read again and found whole: %1</source>
        <translation>Скопировано, прочитано снова и найдено целым: %1</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Проверка всего</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record. They are left where they are.</source>
        <translation>
            <numerusform>%n файл материалов не относится ни к одной записи. Всё оставлено на месте.</numerusform>
            <numerusform>%n файла материалов не относятся ни к одной записи. Всё оставлено на месте.</numerusform>
            <numerusform>%n файлов материалов не относятся ни к одной записи. Всё оставлено на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new passphrase of this folder. Copies made before still open with the old one.</source>
        <translation>Новая парольная фраза этой папки. Прежние копии по-прежнему открываются старой.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Смена парольной фразы</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>Новый файл ключа</translation>
    </message>
    <message>
        <source>A passphrase for this key file. The file and its passphrase stay with the coordinator.</source>
        <translation>Парольная фраза этого файла ключа. Файл и его фраза остаются у координатора.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Создание ключа</translation>
    </message>
    <message>
        <source>Made: %1 (keep it), and %1.public (hand it out).</source>
        <translation>Создано: %1 (хранить) и %1.public (отдать).</translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation>Открытый ключ координатора</translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation>Открытые ключи (*.public)</translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation>Этот файл – не открытый ключ координатора.</translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:

%1

Then give the passphrase for who your sources are, so that she can read that too.</source>
        <translation>Позвоните координатору и сверьте вслух эти шесть слов; продолжайте, только если они совпали:

%1

Затем введите парольную фразу запечатанных имён, чтобы координатор мог прочесть и их.</translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation>Добавление ключа</translation>
    </message>
    <message>
        <source>She can open the folder from now on. Test it while she is here.</source>
        <translation>Теперь координатор может открыть папку. Проверьте, пока координатор рядом.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>Файл ключа координатора</translation>
    </message>
    <message>
        <source>The passphrase of this key file.</source>
        <translation>Парольная фраза этого файла ключа.</translation>
    </message>
    <message>
        <source>Testing the key</source>
        <translation>Проверка ключа</translation>
    </message>
    <message>
        <source>This key opens the folder.</source>
        <translation>Этот ключ открывает папку.</translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation>Где мои файлы?</translation>
    </message>
    <message>
        <source>All is well. Read: changes – %1, files of evidence – %2.</source>
        <translation>Всё в порядке. Прочитано: изменений – %1, файлов материалов – %2.</translation>
    </message>
    <message>
        <source>The passphrase is changed. What is sealed keeps the one that it has.</source>
        <translation>Парольная фраза сменена. Запечатанное по-прежнему открывается своей фразой.</translation>
    </message>
    <message>
        <source>Change the passphrase of the sealed &amp;names…</source>
        <translation>Сменить парольную фразу запечатанных &amp;имён…</translation>
    </message>
    <message>
        <source>The one that opens who your sources are; the present one is asked first</source>
        <translation>Та, что открывает, кто ваши источники; сначала спрашивают прежнюю</translation>
    </message>
    <message>
        <source>The present passphrase of the sealed names.</source>
        <translation>Нынешняя парольная фраза запечатанных имён.</translation>
    </message>
    <message>
        <source>The new passphrase of the sealed names. Copies made before still open them with the old one.</source>
        <translation>Новая парольная фраза запечатанных имён. В прежних копиях их по-прежнему открывает старая.</translation>
    </message>
    <message>
        <source>The passphrase of the sealed names is changed.</source>
        <translation>Парольная фраза запечатанных имён сменена.</translation>
    </message>
    <message>
        <source>Opening the sealed names</source>
        <translation>Открываются запечатанные имена</translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed names. Nothing was changed.</source>
        <translation>Эта парольная фраза не открывает запечатанные имена. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>solnoma::FilterBar</name>
    <message>
        <source>Narrow by name or number  (Ctrl+F)</source>
        <translation>Отобрать по имени или номеру  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Narrow by name or number</source>
        <translation>Отобрать по имени или номеру</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Свои фильтры</translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation>Сохранить этот…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>Название этого фильтра:</translation>
    </message>
    <message>
        <source>Kept. It stands under “My filters”.</source>
        <translation>Сохранено. Стоит в «Своих фильтрах».</translation>
    </message>
</context>
<context>
    <name>solnoma::FuzzyDateEdit</name>
    <message>
        <source>13.05.2009, May 2009, about 2010, last week…</source>
        <translation>13.05.2009, май 2009, около 2010, на прошлой неделе…</translation>
    </message>
</context>
<context>
    <name>solnoma::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>All pages and checklists</source>
        <translation>Все страницы и списки с отметками</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Закрыть справку (Esc)</translation>
    </message>
    <message>
        <source>Search in the help…</source>
        <translation>Искать в справке…</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or the contents.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или содержание.</translation>
    </message>
</context>
<context>
    <name>solnoma::HistoryPanel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Show one field</source>
        <translation>Показать одно поле</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Вернуть это значение</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>forgotten: what stood here is not known any more</source>
        <translation>стёрто: что здесь стояло, больше не известно</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так уже и стоит.</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Показать более ранние</translation>
    </message>
</context>
<context>
    <name>solnoma::HomePage</name>
    <message>
        <source>What cannot wait, who is held, what is due</source>
        <translation>Что не может ждать, кто лишён свободы, какие сроки</translation>
    </message>
    <message>
        <source>Log a detention
Ctrl+Shift+D</source>
        <translation>Записать задержание
Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Log a registration refusal
Ctrl+Shift+R</source>
        <translation>Записать отказ в регистрации
Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Log harassment
Ctrl+Shift+H</source>
        <translation>Записать преследование и давление
Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>There is no copy of this folder yet. If this disk fails, all is lost.</source>
        <translation>Копии этой папки пока нет. Если откажет диск, пропадёт всё.</translation>
    </message>
</context>
<context>
    <name>solnoma::IdleWatch</name>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>блокировка через %n мин</numerusform>
            <numerusform>блокировка через %n мин</numerusform>
            <numerusform>блокировка через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>locks in 0:%1</source>
        <translation>блокировка через 0:%1</translation>
    </message>
    <message>
        <source>locks when this is done</source>
        <translation>заблокируется, когда это закончится</translation>
    </message>
</context>
<context>
    <name>solnoma::JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>solnoma::KindList</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>solnoma::LanguageBox</name>
    <message>
        <source>As this computer</source>
        <translation>Как на компьютере</translation>
    </message>
</context>
<context>
    <name>solnoma::LikenessStrip</name>
    <message>
        <source>the same spelling</source>
        <translation>то же написание</translation>
    </message>
    <message>
        <source>the same name in another alphabet</source>
        <translation>то же имя другим алфавитом</translation>
    </message>
    <message>
        <source>the name begins the same</source>
        <translation>имя начинается так же</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>звучит так же</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>почти то же написание</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>Perhaps the same as %1: %2.</source>
        <translation>Возможно, то же, что %1: %2.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Сравнить с %1</translation>
    </message>
</context>
<context>
    <name>solnoma::LinkList</name>
    <message>
        <source>Records to open</source>
        <translation>Записи, которые можно открыть</translation>
    </message>
</context>
<context>
    <name>solnoma::MainWindow</name>
    <message>
        <source>Ordering the lists by your alphabet</source>
        <translation>Списки упорядочиваются по Вашему алфавиту</translation>
    </message>
</context>
<context>
    <name>solnoma::MissingStrip</name>
    <message>
        <source>What the form asks and the case does not say yet</source>
        <translation>О чём спрашивает форма, а в деле ещё не сказано</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Missing for the form</source>
        <translation>Не хватает для формы</translation>
    </message>
    <message>
        <source>%1 (not written in the language of the form)</source>
        <translation>%1 (на языке формы ещё не написано)</translation>
    </message>
    <message>
        <source>Missing for the form · %1</source>
        <translation>Не хватает для формы · %1</translation>
    </message>
    <message>
        <source>Nothing: every question of the form has an answer.</source>
        <translation>Всё есть: на каждый вопрос формы есть ответ.</translation>
    </message>
</context>
<context>
    <name>solnoma::OpeningPanel</name>
    <message>
        <source>Opening</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
</context>
<context>
    <name>solnoma::PageHost</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Search everything…  Ctrl+K</source>
        <translation>Искать везде…  Ctrl+K</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Заблокировать  Ctrl+L</translation>
    </message>
    <message>
        <source>SAMPLE. Look around and try everything; do not record real people here.</source>
        <translation>ОБРАЗЕЦ. Осмотритесь и попробуйте всё; настоящих людей сюда не записывайте.</translation>
    </message>
    <message>
        <source>Make my own vault</source>
        <translation>Создать свою папку</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be written here. Look, search and print; to record, open the folder where it can be written.</source>
        <translation>Открыто только для чтения: записать здесь ничего нельзя. Смотрите, ищите, печатайте; чтобы записывать, откройте папку там, где в неё можно писать.</translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Look at what you recorded last, and run the check under “Where are my files?”.</source>
        <translation>Последнее изменение перед остановкой компьютера прочесть не удалось. Посмотрите, что Вы записали последним, и нажмите «Проверить всё» на странице «Где мои файлы?».</translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe; what was only typed may be lost.</source>
        <translation>Файл незаконченных записей повреждён. Записанное цело; то, что только набрано, могло пропасть.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>This cannot be shown on a page of its own.</source>
        <translation>Отдельной страницы для этого нет.</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Справка  F1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка к этой странице</translation>
    </message>
</context>
<context>
    <name>solnoma::PagesView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы бумаги</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>Найти на страницах (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Найти на страницах</translation>
    </message>
    <message>
        <source>◂</source>
        <translation>◂</translation>
    </message>
    <message>
        <source>▸</source>
        <translation>▸</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Решить их</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>Сохранить как DOCX…</translation>
    </message>
    <message>
        <source>Register what was sent…</source>
        <translation>Зарегистрировать отправку…</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Reading the texts against every name in the vault…</source>
        <translation>Сверка текстов со всеми именами в папке…</translation>
    </message>
    <message>
        <source>Nothing stands against it. What is saved is not protected any more: whoever gets the file reads it.</source>
        <translation>Препятствий нет. Сохранённое больше ничем не защищено: кто получит файл, тот его прочтёт.</translation>
    </message>
    <message>
        <source>Nothing stands against it. It asks not to publish the name: opinions are normally public, and the request is not always granted.</source>
        <translation>Препятствий нет. В бумаге просят не публиковать имя: мнения обычно открыты, и просьбу выполняют не всегда.</translation>
    </message>
    <message numerus="yes">
        <source>It may not leave yet: %n decision(s) to make. These pages show what would print now.</source>
        <translation>
            <numerusform>Отправлять ещё нельзя: не решён %n вопрос. Эти страницы показывают, что было бы напечатано сейчас.</numerusform>
            <numerusform>Отправлять ещё нельзя: не решены %n вопроса. Эти страницы показывают, что было бы напечатано сейчас.</numerusform>
            <numerusform>Отправлять ещё нельзя: не решено %n вопросов. Эти страницы показывают, что было бы напечатано сейчас.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could be recognised? (%1)</source>
        <translation>Кого можно узнать? (%1)</translation>
    </message>
    <message>
        <source>Held back or printed in another form (%1)</source>
        <translation>Не вошло или напечатано иначе (%1)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>Сохранение бумаги</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another one.</source>
        <translation>Файл с таким именем уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>Saved as %1. It is not protected any more.</source>
        <translation>Сохранено: %1. Файл больше ничем не защищён.</translation>
    </message>
    <message>
        <source>Her answers…</source>
        <translation>Ответы…</translation>
    </message>
    <message>
        <source>A working copy: nothing in it is cleared, and it is not for sending. What is saved is not protected any more.</source>
        <translation>Рабочая копия: ничто в ней не разрешено к передаче, отправлять её нельзя. Сохранённое больше не защищено.</translation>
    </message>
    <message>
        <source>For the person herself and for nobody else. What is saved is not protected any more: take it back when she has read it.</source>
        <translation>Только для самого человека и ни для кого больше. Сохранённое больше не защищено: заберите копию, когда она прочитана.</translation>
    </message>
    <message>
        <source>This complaint is about a detention, and none of this person is on file. Record it first.</source>
        <translation>Эта жалоба – о лишении свободы, а в деле ни одного по этому человеку нет. Сначала запишите его.</translation>
    </message>
</context>
<context>
    <name>solnoma::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>A name in either alphabet, a file number, words of a text, a command</source>
        <translation>Имя в любом алфавите, номер дела, слова текста, команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ выбрать · Enter открыть · Esc закрыть</translation>
    </message>
    <message>
        <source>Nothing is called so, and no text says it. Fewer letters find more.</source>
        <translation>Ничего с таким названием нет, и в текстах этих слов нет. Чем меньше букв, тем больше найдётся.</translation>
    </message>
</context>
<context>
    <name>solnoma::PaletteModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>звучит похоже</translation>
    </message>
    <message>
        <source>spelled much the same</source>
        <translation>пишется похоже</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>в поле «%1»</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>также %1</translation>
    </message>
</context>
<context>
    <name>solnoma::PartyPage</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Names and status</source>
        <translation>Названия и статус</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Лишение свободы</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>События</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No act names this party yet.</source>
        <translation>Событий с этим участником пока нет.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>Family, work, membership: who belongs to whom.</source>
        <translation>Семья, работа, членство: кто с кем связан.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Новое согласие</translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation>Согласий в деле нет. Без согласия из организации ничего не уходит.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>The two differ. Type them once more.</source>
        <translation>Они различаются. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseEdit</name>
    <message>
        <source>Latin letters</source>
        <translation>Латинские буквы</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Арабские буквы</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Caps Lock is on · %1</source>
        <translation>Включён Caps Lock · %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseStrength</name>
    <message>
        <source>Strong, as far as can be told.</source>
        <translation>Надёжная, насколько можно судить.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Средняя. Ещё одно-два слова – и будет надёжной.</translation>
    </message>
    <message>
        <source>Weak: guessed within a day.</source>
        <translation>Слабая: подберут за день.</translation>
    </message>
    <message>
        <source>Weak: guessed within weeks or months by many machines.</source>
        <translation>Слабая: много машин подберут её за недели или месяцы.</translation>
    </message>
</context>
<context>
    <name>solnoma::QuestionModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>В деле</translation>
    </message>
</context>
<context>
    <name>solnoma::QuestionsPage</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Print without names…</source>
        <translation>Печать без имён…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Rows that answer</source>
        <translation>Строки ответа</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Sums over many records stand for nobody who could be asked: they stay on the screen</source>
        <translation>Суммы по многим записям не относятся ни к кому, кого можно было бы спросить: они остаются на экране</translation>
    </message>
    <message>
        <source>A table of what may leave, without names and texts (Ctrl+P)</source>
        <translation>Таблица того, что можно отправить, без имён и текстов (Ctrl+P)</translation>
    </message>
    <message>
        <source>Rows: at least %1, as of %2</source>
        <translation>Строк: не менее %1, по состоянию на %2</translation>
    </message>
    <message>
        <source>Rows: %1, as of %2</source>
        <translation>Строк: %1, по состоянию на %2</translation>
    </message>
    <message>
        <source>%1   (over %2)</source>
        <translation>%1   (более %2)</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogForm</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Согласие есть</translation>
    </message>
    <message>
        <source>The family agrees</source>
        <translation>Родные согласны</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Whoever is on file already is offered while you type.</source>
        <translation>Кто уже записан, будет предложен по мере ввода.</translation>
    </message>
    <message>
        <source>As it was said: “yesterday 14:30”, “about May 2009”.</source>
        <translation>Как сказали: «вчера 14:30», «примерно в мае 2009».</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>Town, district, building: what is known.</source>
        <translation>Город, район, здание: что известно.</translation>
    </message>
    <message>
        <source>Stands in the case as alleged.</source>
        <translation>В деле стоит как утверждение.</translation>
    </message>
    <message>
        <source>Type a few letters of it.</source>
        <translation>Наберите несколько букв.</translation>
    </message>
    <message>
        <source>What h&amp;appened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>In the words of who told us. Never printed as it stands.</source>
        <translation>Словами того, кто сообщил. В таком виде не печатается никогда.</translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation>Кто &amp;сообщил</translation>
    </message>
    <message>
        <source>How we refer to them, never a name: “relative”, “lawyer”. The name has a box of its own below.</source>
        <translation>Обозначение, никогда не имя: «родственник», «адвокат». Для имени есть своё поле ниже.</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>Согл&amp;асие</translation>
    </message>
    <message>
        <source>To keeping this and working with it. Anything that leaves the office is asked apart.</source>
        <translation>На то, чтобы хранить запись и работать с ней. О том, что уходит из организации, спрашивают отдельно.</translation>
    </message>
    <message>
        <source>Name of the source (sealed)</source>
        <translation>Имя источника (запечатывается)</translation>
    </message>
    <message>
        <source>Goes into a sealed box at once; the drafts hold only the box.</source>
        <translation>Сразу запечатывается; в черновике – только запечатанное.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Ст&amp;рана</translation>
    </message>
    <message>
        <source>For the file number and legal limits; stays for the next log.</source>
        <translation>Для номера дела и сроков по закону; остаётся для следующей записи.</translation>
    </message>
    <message>
        <source>Sealed already; type only to replace it</source>
        <translation>Уже запечатано; вводите, только чтобы заменить</translation>
    </message>
    <message>
        <source>&amp;Urgent: somebody is in danger now</source>
        <translation>Срочно: кому-то сей&amp;час грозит опасность</translation>
    </message>
    <message>
        <source>sealed as soon as you leave the page</source>
        <translation>запечатывается, как только Вы уйдёте со страницы</translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogPage</name>
    <message>
        <source>&amp;Record  Ctrl+Enter</source>
        <translation>&amp;Записать  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing has to be filled in (Ctrl+Enter)</source>
        <translation>Обязательных полей нет (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Отбросить набранное</translation>
    </message>
    <message>
        <source>What you had typed is back. Ctrl+Enter records it, Ctrl+Shift+Del discards it.</source>
        <translation>Набранное раньше снова здесь. Ctrl+Enter записывает, Ctrl+Shift+Del отбрасывает.</translation>
    </message>
    <message>
        <source>Recorded in the case.</source>
        <translation>Записано в дело.</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Отброшено.</translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here.</source>
        <translation>Отменено. Набранное по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Not recorded yet: what you typed is kept as a draft and comes back with the quick log.</source>
        <translation>Ещё не записано: набранное сохранено как черновик и вернётся вместе с быстрой записью.</translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogResult</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Открыть дело</translation>
    </message>
    <message>
        <source>&amp;Same for another person</source>
        <translation>&amp;То же для другого человека</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, до %3</translation>
    </message>
    <message>
        <source>Recorded in: %1</source>
        <translation>Записано в дело: %1</translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>No task follows from it.</source>
        <translation>Задач из этого не следует.</translation>
    </message>
    <message>
        <source>What follows:</source>
        <translation>Что следует:</translation>
    </message>
    <message>
        <source>Perhaps the same as: %1. They can be compared and joined later.</source>
        <translation>Возможно, то же, что: %1. Сравнить и объединить можно позже.</translation>
    </message>
</context>
<context>
    <name>solnoma::ReadingPage</name>
    <message>
        <source>The whole case</source>
        <translation>Всё дело</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Обратно к правке</translation>
    </message>
    <message>
        <source>%1, the whole case</source>
        <translation>%1, всё дело</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Посмотреть: %1</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Documents, pictures, recordings</source>
        <translation>Документы, снимки, записи</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordEditor</name>
    <message>
        <source>Record now</source>
        <translation>Записать сейчас</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Redo step</source>
        <translation>Шаг вперёд</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Отбросить черновик</translation>
    </message>
    <message>
        <source>A draft of this could not be read and was left alone.</source>
        <translation>Черновик прочесть не удалось, он оставлен как есть.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>This was typed before the program closed and is not recorded yet. Go on, record it (Ctrl+Enter), or take it back (Ctrl+Z).</source>
        <translation>Это было набрано до закрытия программы и ещё не записано. Продолжайте, запишите (Ctrl+Enter) или верните как было (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Join with what was recorded elsewhere</source>
        <translation>Соединить с записанным в другом месте</translation>
    </message>
    <message>
        <source>Meanwhile this was changed elsewhere too: %1. Yours stands here. Ctrl+Enter records yours; the other stays in the history.</source>
        <translation>Тем временем это изменили и в другом месте: %1. Здесь стоит Ваше. Ctrl+Enter записывает Ваше; другое остаётся в истории.</translation>
    </message>
    <message>
        <source>Recorded: new, %1.</source>
        <translation>Записано новое: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded in %1: %2 and %n more.</source>
        <translation>
            <numerusform>Записано (%1): %2 и ещё %n.</numerusform>
            <numerusform>Записано (%1): %2 и ещё %n.</numerusform>
            <numerusform>Записано (%1): %2 и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in %1: %2.</source>
        <translation>Записано (%1): %2.</translation>
    </message>
    <message>
        <source>This was removed. It can be brought back from “Removed”.</source>
        <translation>Это убрано. Вернуть можно из «Убранного».</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>Everything is recorded</source>
        <translation>Всё записано</translation>
    </message>
    <message>
        <source>Draft kept, not recorded yet</source>
        <translation>Черновик сохранён, ещё не записано</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ещё не записано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>There is room again, and what you typed is kept as a draft. Ctrl+Enter records it.</source>
        <translation>Место снова есть, набранное сохранено как черновик. Ctrl+Enter запишет его.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed stands here and could not be kept as a draft: do not close the program. Free some space, then press Ctrl+Enter.</source>
        <translation>Диск полон. Набранное остаётся здесь, но черновик сохранить не удалось: не закрывайте программу. Освободите место и нажмите Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordFacts</name>
    <message>
        <source>Restricted: its page shows it (Enter).</source>
        <translation>Доступ ограничен: смотрите на странице записи (Enter).</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordLine</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>New: “%1” (%2)</source>
        <translation>Новое: «%1» (%2)</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListModel</name>
    <message>
        <source>Click to order by this</source>
        <translation>Щёлкните, чтобы упорядочить</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListPage</name>
    <message>
        <source>The list has changed: F5 reads it again.</source>
        <translation>Список изменился: F5 читает его снова.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Отобрать в списке</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Прочитать список снова</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Таблица CSV…</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>Rows: at least %1</source>
        <translation>Строк: не менее %1</translation>
    </message>
    <message>
        <source>Nothing here fits these filters. “My filters → Show all again” takes them away.</source>
        <translation>Под эти фильтры ничего не подходит. Их снимает «Свои фильтры → Показать всё».</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>What the chosen row says stands here.</source>
        <translation>Здесь стоит, что сказано в выбранной строке.</translation>
    </message>
    <message>
        <source>Chosen row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPage</name>
    <message>
        <source>new</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPicker</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordTable</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Копировать «%1»</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsEditor</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsPanel</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Takes it out of the case; it can be brought back from “Removed”.</source>
        <translation>Убирает из дела; вернуть можно из «Убранного».</translation>
    </message>
    <message>
        <source>Not removed: others refer to it (%1).</source>
        <translation>Не убрано: на это ссылаются другие записи (%1).</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Убрано.</translation>
    </message>
</context>
<context>
    <name>solnoma::ReferencePage</name>
    <message>
        <source>Filter: body, treaty, article, country…</source>
        <translation>Отбор: орган, договор, статья, страна…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Checked against the source.</source>
        <translation>Сверено с источником.</translation>
    </message>
    <message>
        <source>Not verified: look it up before you rely on it.</source>
        <translation>Не проверено: сверьте, прежде чем полагаться на это.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Форма: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Языки: %1</translation>
    </message>
    <message>
        <source>Bodies to write to</source>
        <translation>Куда писать</translation>
    </message>
    <message>
        <source>%1: not bound</source>
        <translation>%1: не участвует</translation>
    </message>
    <message>
        <source>%1: bound, since when is not sourced</source>
        <translation>%1: участвует, с какого времени – источника нет</translation>
    </message>
    <message>
        <source>%1: bound since %2</source>
        <translation>%1: участвует, %2</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (не проверено)</translation>
    </message>
    <message>
        <source>Complaints to: %1</source>
        <translation>Жалобы: %1</translation>
    </message>
    <message>
        <source>Treaties and standards</source>
        <translation>Договоры и стандарты</translation>
    </message>
    <message>
        <source>Articles of law</source>
        <translation>Статьи законов</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. Чем меньше букв, тем больше найдётся.</translation>
    </message>
    <message>
        <source>%1: complaints are accepted, since when is not sourced</source>
        <translation>%1: жалобы принимаются, с какого времени – источника нет</translation>
    </message>
    <message>
        <source>%1: complaints are accepted since %2</source>
        <translation>%1: жалобы принимаются с %2</translation>
    </message>
    <message>
        <source>%1: complaints are not accepted</source>
        <translation>%1: жалобы не принимаются</translation>
    </message>
    <message>
        <source>%1: complaints are not accepted, as of %2</source>
        <translation>%1: жалобы не принимаются (по состоянию на %2)</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>Действует с %1.</translation>
    </message>
    <message>
        <source>In force until %1.</source>
        <translation>Действует до %1.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Сверено с источником: %1.</translation>
    </message>
    <message>
        <source>The source bears no date: this may have changed since.</source>
        <translation>Источник без даты: с тех пор это могло измениться.</translation>
    </message>
    <message>
        <source>Date of the source: %1.</source>
        <translation>Дата источника: %1.</translation>
    </message>
    <message>
        <source>Last looked for on %1.</source>
        <translation>Последний раз искали %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>what it deals with</source>
        <translation>чем занимается</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>Held against the source: %1. Not: %2.</source>
        <translation>Сверено с источником: %1. Не сверено: %2.</translation>
    </message>
    <message>
        <source>No form: write a letter.</source>
        <translation>Бланка нет: напишите письмо.</translation>
    </message>
    <message>
        <source>Not found when last looked for: %1.</source>
        <translation>При последнем поиске не найдено: %1.</translation>
    </message>
    <message>
        <source>The code or law: in force since %1; the article may be newer.</source>
        <translation>Кодекс или закон: действует с %1; статья может быть новее.</translation>
    </message>
    <message>
        <source>The code or law: adopted %1; since when it is in force was not found.</source>
        <translation>Кодекс или закон: дата принятия – %1; с какого дня действует, не найдено.</translation>
    </message>
    <message>
        <source>%1: no articles</source>
        <translation>%1: статей нет</translation>
    </message>
</context>
<context>
    <name>solnoma::RegistrationInsight</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n возврат</numerusform>
            <numerusform>%n возврата</numerusform>
            <numerusform>%n возвратов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::RemovedPage</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Убранные записи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убранное</translation>
    </message>
    <message>
        <source>Brings the record back as it was, with everything in it (Enter)</source>
        <translation>Возвращает запись такой, какой она была, со всем, что в ней (Enter)</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Nothing is removed. What you remove comes here and can be brought back.</source>
        <translation>Ничего не убрано. Что Вы уберёте, попадёт сюда, и его можно будет вернуть.</translation>
    </message>
    <message>
        <source>Removed records can be brought back as they were. What was forgotten at somebody&apos;s wish is not here: it is gone.</source>
        <translation>Убранные записи можно вернуть такими, какими они были. Стёртого по чьей-то просьбе здесь нет: его нет нигде.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>When removed</source>
        <translation>Когда убрано</translation>
    </message>
</context>
<context>
    <name>solnoma::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Копировать строку</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Opening the sealed names</source>
        <translation>Открываются запечатанные имена</translation>
    </message>
    <message>
        <source>The key to the sealed names is not on this laptop; the coordinator keeps it.</source>
        <translation>Ключа запечатанных имён на этом ноутбуке нет, он у координатора.</translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed names.</source>
        <translation>Эта парольная фраза не открывает запечатанные имена.</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedLine</name>
    <message>
        <source>Who this is stands on a sealed page.</source>
        <translation>Кто это, записано на запечатанной странице.</translation>
    </message>
    <message>
        <source>It is not written down who this is.</source>
        <translation>Кто это, не записано.</translation>
    </message>
    <message>
        <source>Open the sealed page…</source>
        <translation>Открыть запечатанную страницу…</translation>
    </message>
    <message>
        <source>Write it on a sealed page…</source>
        <translation>Записать на запечатанной странице…</translation>
    </message>
    <message>
        <source>Who this is stands on a sealed page, but a talk below names a person. Take that name away, or the seal keeps nothing.</source>
        <translation>Кто это, записано на запечатанной странице, но в беседе ниже назван человек. Уберите это имя, иначе печать ничего не хранит.</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedPage</name>
    <message>
        <source>Passphrase of the sealed pages. The page closes by itself after two minutes without a key, and when the window is hidden or locks.</source>
        <translation>Парольная фраза запечатанных имён. Страница закроется сама через две минуты без нажатий, а также когда окно скрыто или заблокировано.</translation>
    </message>
    <message>
        <source>Who this is: %1</source>
        <translation>Кто это: %1</translation>
    </message>
    <message>
        <source>Sealed: it stands in no list, search, history or paper, and only the sealing passphrase opens it again.</source>
        <translation>Запечатано: этого нет ни в списках, ни в поиске, ни в истории, ни в бумагах; открыть можно только парольной фразой запечатанных имён.</translation>
    </message>
    <message>
        <source>The sealed page closed by itself. What was typed and not recorded is kept, sealed, as a draft.</source>
        <translation>Запечатанная страница закрылась сама. Набранное и не записанное сохранено запечатанным черновиком.</translation>
    </message>
</context>
<context>
    <name>solnoma::SendDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Register as sent</source>
        <translation>Зарегистрировать отправку</translation>
    </message>
    <message>
        <source>The exact file is kept with its hash, and the tasks that follow are made: tell the person (7 days), ask for the receipt (14 days), ask whether it was transmitted (60 days).</source>
        <translation>Хранится сам отправленный файл с контрольной суммой, и ставятся задачи: сообщить человеку (7 дней), запросить подтверждение (14 дней), спросить, передано ли (60 дней).</translation>
    </message>
    <message>
        <source>&amp;File that was sent</source>
        <translation>Отправленный &amp;файл</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Дата отправки</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx)</source>
        <translation>Бумаги (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the file that was sent.</source>
        <translation>Выберите отправленный файл.</translation>
    </message>
    <message>
        <source>Say on which day it was sent.</source>
        <translation>Укажите день отправки.</translation>
    </message>
    <message>
        <source>Keeping the file that was sent</source>
        <translation>Сохранение отправленного файла</translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation>Этого файла там нет.</translation>
    </message>
    <message>
        <source>Registered as sent. Three tasks follow from it.</source>
        <translation>Отправка зарегистрирована. Из неё следуют три задачи.</translation>
    </message>
    <message>
        <source>Registered as sent. This exact file was not made here, or was changed since.</source>
        <translation>Отправка зарегистрирована. Именно этот файл сделан не здесь или с тех пор изменён.</translation>
    </message>
</context>
<context>
    <name>solnoma::SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Open a case, make a paper, and register it as sent.</source>
        <translation>Пока ничего не отправлено. Откройте дело, подготовьте бумагу и зарегистрируйте отправку.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
</context>
<context>
    <name>solnoma::SettingsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Размер &amp;текста</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>L&amp;ock when nobody types for</source>
        <translation>&amp;Блокировать после простоя</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once: nothing of the content stays in the memory of this computer. Ctrl+H or twice Esc hides at once: an empty page, and Enter brings all back within two minutes. Sleep and the screen lock of the computer lock too.</source>
        <translation>Ctrl+L блокирует сразу: в памяти компьютера не остаётся ничего из содержания. Ctrl+H или дважды Esc скрывает сразу: пустая страница, и Enter в течение двух минут возвращает всё. Сон и блокировка экрана компьютера тоже блокируют.</translation>
    </message>
    <message>
        <source>Lists show people as &amp;initials until they are pointed at or opened</source>
        <translation>В списках &amp;инициалы, пока строку не выберут</translation>
    </message>
    <message>
        <source>This computer &amp;remembers where this folder is</source>
        <translation>Компьютер &amp;помнит, где эта папка</translation>
    </message>
    <message>
        <source>These settings are one small file outside the folder. It holds nothing of what you record.</source>
        <translation>Эти настройки – один маленький файл вне папки. В нём нет ничего из записанного.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>solnoma::SheetsDialog</name>
    <message>
        <source>Sheets</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Язык бланка</translation>
    </message>
    <message>
        <source>Printed paper is not protected. Write numbers and labels on it, no names of those who tell.</source>
        <translation>Бумага не защищена. Пишите на ней номера и обозначения, без имён тех, кто сообщил.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить бланк</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file when you need it no more.</source>
        <translation>Сохранено. Напечатайте и удалите файл, когда он больше не нужен.</translation>
    </message>
</context>
<context>
    <name>solnoma::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>twice Esc</source>
        <translation>дважды Esc</translation>
    </message>
    <message>
        <source>Come back after hiding</source>
        <translation>Вернуться, когда скрыто</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>В поле</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>Что пишут в этом поле</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Следующее, предыдущее</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>Take back what was recorded last</source>
        <translation>Отменить последнюю запись</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть её</translation>
    </message>
</context>
<context>
    <name>solnoma::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>solnoma::TabbedPage</name>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Все части</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: пока пусто</translation>
    </message>
</context>
<context>
    <name>solnoma::TableDialog</name>
    <message>
        <source>&amp;Write the table</source>
        <translation>&amp;Записать таблицу</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>“Check again” shows what of the ticked rows may leave.</source>
        <translation>«Проверить снова» покажет, что из отмеченных строк можно отправить.</translation>
    </message>
    <message>
        <source>&amp;For whom:</source>
        <translation>&amp;Для кого:</translation>
    </message>
    <message>
        <source>Ourselves: a working copy that stays in the office</source>
        <translation>Для себя: рабочая копия, остаётся в организации</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Проверить снова</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Asking what may leave</source>
        <translation>Проверка, что можно отправить</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>Asking record by record</source>
        <translation>Проверка запись за записью</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Можно отправить</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>office only: tick it to let it out of this table</source>
        <translation>для внутреннего пользования: отметьте, чтобы включить в эту таблицу</translation>
    </message>
    <message>
        <source>“Check again” asks for each row what may leave. Names and texts never stand in a table.</source>
        <translation>«Проверить снова» спрашивает о каждой строке, можно ли её отправить. Имён и текстов в таблице не бывает.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The table is written; the log has it under %1.</source>
        <translation>Таблица записана; в журнале она под номером %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) may leave, without names and texts. What leaves is entered in the log.</source>
        <translation>
            <numerusform>Можно отправить строк: %1 из %n, без имён и текстов. Что ушло, заносится в журнал.</numerusform>
            <numerusform>Можно отправить строк: %1 из %n, без имён и текстов. Что ушло, заносится в журнал.</numerusform>
            <numerusform>Можно отправить строк: %1 из %n, без имён и текстов. Что ушло, заносится в журнал.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody: counted without names</source>
        <translation>Для всех: учёт без имён</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Какая запись</translation>
    </message>
</context>
<context>
    <name>solnoma::TermsEditor</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Asked, and none applies. Left open, it is simply not answered.</source>
        <translation>Спросили, и ничего не подходит. Если оставить пустым, ответа просто нет.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>solnoma::TextsPanel</name>
    <message>
        <source>There is no text yet. What happened is written in the acts; its translations stand here.</source>
        <translation>Текстов пока нет. Что произошло, пишут в событиях; их переводы стоят здесь.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новый вариант</translation>
    </message>
    <message>
        <source>No translation or narrative of this text yet.</source>
        <translation>У этого текста пока нет ни перевода, ни изложения.</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
</context>
<context>
    <name>solnoma::TextsView</name>
    <message>
        <source>&amp;What will print</source>
        <translation>&amp;Что будет напечатано</translation>
    </message>
    <message>
        <source>Start from what was said</source>
        <translation>Начать с рассказа</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Ctrl+Enter; leaving the page records too</source>
        <translation>Ctrl+Enter; при уходе со страницы записывается тоже</translation>
    </message>
    <message>
        <source>&amp;Texts of this paper</source>
        <translation>&amp;Тексты этой бумаги</translation>
    </message>
    <message>
        <source>&amp;Facts, and what was said</source>
        <translation>&amp;Факты и сказанное</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>пишется</translation>
    </message>
    <message>
        <source>● not written</source>
        <translation>● не написано</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ написано</translation>
    </message>
    <message>
        <source>There is no long text in this case that the paper could print.</source>
        <translation>В этом деле нет длинного текста, который могла бы напечатать бумага.</translation>
    </message>
    <message>
        <source>In the language of the paper (%1). Accounts never print as they were said; neither does anything that is not written here.</source>
        <translation>На языке бумаги (%1). Рассказы никогда не печатаются так, как были сказаны; не печатается и то, что не написано здесь.</translation>
    </message>
    <message>
        <source>Texts of the paper recorded.</source>
        <translation>Тексты бумаги записаны.</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>Части текста</translation>
    </message>
</context>
<context>
    <name>solnoma::TodayPage</name>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Отменить это изменение</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Changes of the day</source>
        <translation>Изменения за день</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What was changed again since stays as it is</source>
        <translation>То, что с тех пор снова меняли, остаётся как есть</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено из файла</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принят пакет</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>В этот день ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Enter opens what was changed.</source>
        <translation>
            <numerusform>%n изменение. Enter открывает изменённое.</numerusform>
            <numerusform>%n изменения. Enter открывает изменённое.</numerusform>
            <numerusform>%n изменений. Enter открывает изменённое.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I did today</source>
        <translation>Сделано за день</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>solnoma::Tour</name>
    <message>
        <source>This is a sample. Try everything: nothing here is lost, and nothing is real work.</source>
        <translation>Это образец. Пробуйте всё: здесь ничего не пропадёт, и настоящей работы здесь нет.</translation>
    </message>
    <message>
        <source>Home: what is urgent today, and the three quick logs. Two facts are enough to begin a case.</source>
        <translation>Главная: что срочно сегодня и три быстрые записи. Чтобы начать дело, достаточно двух фактов.</translation>
    </message>
    <message>
        <source>Cases: all of them. Open one; Tab goes from field to field, F1 says what belongs there.</source>
        <translation>Дела: все дела. Откройте одно; Tab ведёт от поля к полю, F1 говорит, что в нём пишут.</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything: a name in either alphabet, a file number, a word of a text, a command. Try “Namunayev” or “Намунаев”.</source>
        <translation>Ctrl+K находит всё: имя в любом алфавите, номер дела, слово из текста, команду. Попробуйте «Namunayev» или «Намунаев».</translation>
    </message>
    <message>
        <source>There is no Save button. What you type is kept, and here it says what was recorded last, with Undo.</source>
        <translation>Кнопки «Сохранить» нет. Набранное сохраняется, а здесь сказано, что записано последним, и есть «Отменить».</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Esc pressed twice hides everything; Enter brings it back.</source>
        <translation>Ctrl+L блокирует сразу. Esc дважды скрывает всё; Enter возвращает.</translation>
    </message>
    <message>
        <source>When you have seen enough: a folder of your own, with its own passphrase.</source>
        <translation>Когда осмотритесь: своя папка, со своей парольной фразой.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Дальше (%1 из %2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>solnoma::UnlockPanel</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer where the folder is</source>
        <translation>&amp;Запомнить на этом компьютере, где папка</translation>
    </message>
    <message>
        <source>Then whoever uses this computer can see that there is such a folder, and where</source>
        <translation>Тогда каждый за этим компьютером видит, что такая папка есть и где она</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open with a &amp;key file…</source>
        <translation>Открыть с файлом &amp;ключа…</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>With the &amp;key file “%1” (press to leave it out)</source>
        <translation>С файлом &amp;ключа «%1» (нажмите, чтобы без него)</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>Was it typed in another layout, or with Caps Lock on?</source>
        <translation>Не другая ли была раскладка, не включён ли Caps Lock?</translation>
    </message>
</context>
<context>
    <name>solnoma::ViewerWidget</name>
    <message>
        <source>Files of this kind are not shown here. Pictures, PDF pages and plain text are. The file itself is safe.</source>
        <translation>Файлы этого вида здесь не показываются. Показываются изображения, страницы PDF и простой текст. Сам файл цел.</translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or not what it claims to be. It is kept as it came.</source>
        <translation>Файл прочесть не удалось: он повреждён или не то, чем назван. Он хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>The file has a password of its own and is not shown here. It is kept as it came.</source>
        <translation>У файла есть свой пароль, и здесь он не показывается. Он хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here. It is kept as it came.</source>
        <translation>Файл слишком велик, чтобы показать его здесь. Он хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>Showing the file took too long and was stopped. It is kept as it came.</source>
        <translation>Показ файла шёл слишком долго и остановлен. Файл хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>The part of the program that shows files is missing. Install the program again.</source>
        <translation>Нет части программы, которая показывает файлы. Установите программу снова.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>The beginning of a long text.</source>
        <translation>Начало длинного текста.</translation>
    </message>
    <message>
        <source>◂</source>
        <translation>◂</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Страница назад</translation>
    </message>
    <message>
        <source>▸</source>
        <translation>▸</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Страница вперёд</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Some letters are not shown: their font is not in the file, and nothing else is read to show it.</source>
        <translation>Некоторые буквы не показаны: их шрифта нет в файле, а ничего другого для показа не читается.</translation>
    </message>
</context>
<context>
    <name>solnoma::WhoBox</name>
    <message>
        <source>A name in any alphabet, or nothing</source>
        <translation>Имя в любом алфавите или ничего</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Возможно, то же, что</translation>
    </message>
    <message>
        <source>No, another: new with just this name</source>
        <translation>Нет, другое: новая запись только с этим именем</translation>
    </message>
    <message>
        <source>%1: add to case %2</source>
        <translation>%1: добавить в дело %2</translation>
    </message>
    <message>
        <source>%1 (%2): the same, but a new case</source>
        <translation>%1 (%2): то же, но новое дело</translation>
    </message>
    <message>
        <source>On file already. This goes into: %1</source>
        <translation>Уже записано. Это войдёт в дело: %1</translation>
    </message>
    <message>
        <source>On file already. A new case is opened.</source>
        <translation>Уже записано. Открывается новое дело.</translation>
    </message>
</context>
<context>
    <name>solnoma::cli</name>
    <message>
        <source>The vault, a folder</source>
        <translation>Хранилище (папка)</translation>
    </message>
    <message>
        <source>Read the passphrase from this open file descriptor</source>
        <translation>Прочесть парольную фразу из этого открытого дескриптора файла</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of a file</source>
        <translation>Прочесть парольную фразу из первой строки файла</translation>
    </message>
    <message>
        <source>The passphrase of the sealing key, where a command must read who a source is</source>
        <translation>Парольная фраза запечатанных имён, если команде надо прочесть, кто источник</translation>
    </message>
    <message>
        <source>The key file that belongs to the passphrase</source>
        <translation>Файл ключа, который идёт с парольной фразой</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Отвечать в JSON</translation>
    </message>
    <message>
        <source>Say what a command does and takes</source>
        <translation>Сказать, что делает команда и что ей указать</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>The sealing key gets the same passphrase instead of one of its own</source>
        <translation>У запечатанных имён будет та же парольная фраза, а не своя</translation>
    </message>
    <message>
        <source>Handle of the first user; never a real name</source>
        <translation>Имя первого пользователя в программе; никогда не настоящее</translation>
    </message>
    <message>
        <source>Cheap key parameters, for tests only: a passphrase is then easily guessed</source>
        <translation>Слабые параметры ключа, только для испытаний: парольную фразу тогда легко подобрать</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Read the new passphrase from a file</source>
        <translation>Прочесть новую парольную фразу из файла</translation>
    </message>
    <message>
        <source>Say what the vault is and how much is in it</source>
        <translation>Сказать, что это за хранилище и сколько в нём записей</translation>
    </message>
    <message>
        <source>Take in an exchange file (JSON): all of it, or nothing</source>
        <translation>Принять файл обмена (JSON): целиком или никак</translation>
    </message>
    <message>
        <source>Records that are here with another content are changed</source>
        <translation>Изменить записи, которые здесь есть с другим содержанием</translation>
    </message>
    <message>
        <source>The file may refer to records that are here already</source>
        <translation>Файл может ссылаться на записи, которые здесь уже есть</translation>
    </message>
    <message>
        <source>Leave refused records out, with what depends on them</source>
        <translation>Не принимать отклонённые записи и то, что от них зависит</translation>
    </message>
    <message>
        <source>Let the file&apos;s own defaults lower levels and raise standing: its facts are published</source>
        <translation>Пусть значения файла по умолчанию понижают уровень доступа и повышают достоверность: его сведения опубликованы</translation>
    </message>
    <message>
        <source>Consents count as confirmed as the file says</source>
        <translation>Согласия подтверждены настолько, насколько сказано в файле</translation>
    </message>
    <message>
        <source>Write everything to an exchange file, unprotected</source>
        <translation>Записать всё в файл обмена, без защиты</translation>
    </message>
    <message>
        <source>Say that it is plain</source>
        <translation>Подтвердить, что без защиты</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Подтвердить ещё раз</translation>
    </message>
    <message>
        <source>The file, made with mode 0600; must not exist</source>
        <translation>Файл, создаётся с правами 0600; такого ещё не должно быть</translation>
    </message>
    <message>
        <source>Write what an audience may get, through the gate</source>
        <translation>Записать то, что можно получить адресату, после проверки перед отправкой</translation>
    </message>
    <message>
        <source>One case; may be repeated; all cases without it</source>
        <translation>Одно дело; можно повторять; без этого – все дела</translation>
    </message>
    <message>
        <source>Ticks and answers for this export (JSON)</source>
        <translation>Отметки и ответы для этой отправки (JSON)</translation>
    </message>
    <message>
        <source>The file; must not exist</source>
        <translation>Файл; такого ещё не должно быть</translation>
    </message>
    <message>
        <source>Record what happened, by prompts or by --set</source>
        <translation>Записать, что произошло: по вопросам или через --set</translation>
    </message>
    <message>
        <source>One of the entries, as who=…: who, when, where, by, what, account, source, source_name, consent, country, hours_count; may be repeated</source>
        <translation>Одно из сведений, например who=…: who, when, where, by, what, account, source, source_name, consent, country, hours_count; можно повторять</translation>
    </message>
    <message>
        <source>Add it to this case instead of opening a new one</source>
        <translation>Добавить к этому делу, а не открывать новое</translation>
    </message>
    <message>
        <source>Record one new record of any kind</source>
        <translation>Записать одну новую запись любого вида</translation>
    </message>
    <message>
        <source>One field; may be repeated</source>
        <translation>Одно поле; можно повторять</translation>
    </message>
    <message>
        <source>The record that it is a row of</source>
        <translation>Запись, строкой которой это будет</translation>
    </message>
    <message>
        <source>The field of that record in which it stands</source>
        <translation>Поле той записи, в котором это стоит</translation>
    </message>
    <message>
        <source>Change fields of one record</source>
        <translation>Изменить поля одной записи</translation>
    </message>
    <message>
        <source>One field; empty clears it; may be repeated</source>
        <translation>Одно поле; пустое значение очищает его; можно повторять</translation>
    </message>
    <message>
        <source>Remove a record; it can be restored</source>
        <translation>Убрать запись; её можно вернуть</translation>
    </message>
    <message>
        <source>Bring a removed record back</source>
        <translation>Вернуть убранную запись</translation>
    </message>
    <message>
        <source>Merge the second party into the first: every spelling is kept, and undo takes it back</source>
        <translation>Влить вторую запись (человека, организацию, группу) в первую: все написания сохранятся, undo отменит</translation>
    </message>
    <message>
        <source>Take one change back, as far as nothing was changed since</source>
        <translation>Отменить одно изменение, если с тех пор это не менялось</translation>
    </message>
    <message>
        <source>Forget a record for good: content, history, evidence; it cannot be undone</source>
        <translation>Стереть запись навсегда: содержание, историю, материалы; отменить нельзя</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Только это поле</translation>
    </message>
    <message>
        <source>At whose wish, without a name: &quot;the source herself&quot;</source>
        <translation>По чьей просьбе, без имени: «сам источник»</translation>
    </message>
    <message>
        <source>Say that it is for good</source>
        <translation>Подтвердить, что навсегда</translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation>Показать список записей одного вида</translation>
    </message>
    <message>
        <source>At most so many (50)</source>
        <translation>Не больше стольких (50)</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Упорядочить по этому столбцу</translation>
    </message>
    <message>
        <source>Go on behind this row</source>
        <translation>Продолжить после этой строки</translation>
    </message>
    <message>
        <source>Show one record with its rows</source>
        <translation>Показать одну запись с её строками</translation>
    </message>
    <message>
        <source>Find people, bodies, places and texts, in any alphabet</source>
        <translation>Найти людей, организации, места и тексты, в любом алфавите</translation>
    </message>
    <message>
        <source>At most so many of each (20)</source>
        <translation>Не больше стольких каждого вида (20)</translation>
    </message>
    <message>
        <source>Look in restricted texts and for homes too</source>
        <translation>Искать и в ограниченных текстах, и по месту жительства</translation>
    </message>
    <message>
        <source>Keep a file, encrypted, as evidence</source>
        <translation>Сохранить файл в материалах, зашифрованным</translation>
    </message>
    <message>
        <source>The case that it belongs to</source>
        <translation>Дело, к которому это относится</translation>
    </message>
    <message>
        <source>It is the copy of this document that may be shown to others</source>
        <translation>Это копия этого документа, которую можно показывать другим</translation>
    </message>
    <message>
        <source>A title; the file&apos;s own name is kept restricted</source>
        <translation>Название; имя самого файла хранится как ограниченное</translation>
    </message>
    <message>
        <source>What it is (vocabulary document_kind)</source>
        <translation>Что это (словарь document_kind)</translation>
    </message>
    <message>
        <source>Say what blocks a paper, what is missing and what is left out</source>
        <translation>Сказать, что мешает бумаге, чего не хватает и что не вошло</translation>
    </message>
    <message>
        <source>wgad, case-sheet, working-copy or read-back</source>
        <translation>wgad, case-sheet, working-copy или read-back</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>The person that the paper is about</source>
        <translation>Человек, о котором бумага</translation>
    </message>
    <message>
        <source>en, ru or uz (that of the paper)</source>
        <translation>en, ru или uz (как принято для бумаги)</translation>
    </message>
    <message>
        <source>Ticks and answers for this paper (JSON)</source>
        <translation>Отметки и ответы для этой бумаги (JSON)</translation>
    </message>
    <message>
        <source>Day of reckoning, YYYY-MM-DD (today)</source>
        <translation>День, на который считать, ГГГГ-ММ-ДД (сегодня)</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Подготовить бумагу</translation>
    </message>
    <message>
        <source>wgad, case-sheet, working-copy or read-back; the last two are never sent</source>
        <translation>wgad, case-sheet, working-copy или read-back; последние две никогда не отправляют</translation>
    </message>
    <message>
        <source>F.pdf or F.docx; must not exist</source>
        <translation>F.pdf или F.docx; такого ещё не должно быть</translation>
    </message>
    <message>
        <source>Register a paper as sent: communication, hash of the file, tasks</source>
        <translation>Зарегистрировать отправку бумаги: обращение, контрольная сумма файла, задачи</translation>
    </message>
    <message>
        <source>The file that left</source>
        <translation>Отправленный файл</translation>
    </message>
    <message>
        <source>wgad or case-sheet</source>
        <translation>wgad или case-sheet</translation>
    </message>
    <message>
        <source>Addressee (vocabulary un_mandate); may be repeated</source>
        <translation>Адресат (словарь un_mandate); можно повторять</translation>
    </message>
    <message>
        <source>When (today)</source>
        <translation>Когда (сегодня)</translation>
    </message>
    <message>
        <source>What was recorded about a record, when and by whom</source>
        <translation>Что, когда и кем записано об этой записи</translation>
    </message>
    <message>
        <source>Make a dated copy of the vault below this folder, verify it, keep by the keep rule</source>
        <translation>Сделать в этой папке копию хранилища с датой, проверить её, лишние старые убрать по правилу</translation>
    </message>
    <message>
        <source>Check every byte, the history and the evidence</source>
        <translation>Проверить каждый байт, историю и материалы</translation>
    </message>
    <message>
        <source>A copy (one generation): nothing known there may be missing here</source>
        <translation>Копия (одна, с датой): всё, что есть в ней, должно быть и здесь</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>с тех пор снова изменено</translation>
    </message>
    <message>
        <source>others refer to it by now</source>
        <translation>на это уже ссылаются другие записи</translation>
    </message>
    <message>
        <source>what it was is forgotten</source>
        <translation>прежнее стёрто навсегда</translation>
    </message>
    <message>
        <source>was removed since</source>
        <translation>с тех пор убрано</translation>
    </message>
    <message>
        <source>%1 differed; the first one&apos;s was kept, the other&apos;s stays in her history</source>
        <translation>Поле %1 различалось; оставлено значение первой записи, значение второй сохранится в её истории</translation>
    </message>
    <message>
        <source>undo takes the id of a change; history shows it.</source>
        <translation>undo принимает идентификатор изменения; его показывает history.</translation>
    </message>
    <message>
        <source>Nothing could be put back.</source>
        <translation>Ничего вернуть не удалось.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>left as it is: %1 %2, %3</source>
        <translation>оставлено как есть: %1 %2, %3</translation>
    </message>
    <message>
        <source>Forgetting cannot be undone. Say at whose wish and that it is for good: forget REF --wish WORDS --yes</source>
        <translation>Стёртое навсегда вернуть нельзя. Укажите, по чьей просьбе, и подтвердите, что навсегда: forget REF --wish WORDS --yes</translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 changed, %4 refused</source>
        <translation>новых: %1, уже были: %2, изменено: %3, отклонено: %4</translation>
    </message>
    <message>
        <source>There was no record in the file.</source>
        <translation>В файле не было ни одной записи.</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Изменено:</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Отклонено:</translation>
    </message>
    <message>
        <source>Not taken from the file&apos;s defaults without --published: %1</source>
        <translation>Из значений файла по умолчанию без --published не принято: %1</translation>
    </message>
    <message>
        <source>A dump is everything, readable by anybody who gets the file. Say so: dump --plain --yes --out F</source>
        <translation>В такой файл записывается всё, и прочесть его сможет каждый, к кому он попадёт. Подтвердите это: dump --plain --yes --out F</translation>
    </message>
    <message>
        <source>Everything is in %1, unprotected. Whoever gets this file reads all of it.</source>
        <translation>Всё записано в %1 без защиты. К кому попадёт этот файл, тот прочтёт всё.</translation>
    </message>
    <message>
        <source>What stage now (code, such as police_custody)</source>
        <translation>Какая сейчас стадия (код, например police_custody)</translation>
    </message>
    <message>
        <source>Who (a name, or the REF of somebody known; may stay empty)</source>
        <translation>Кто (имя или REF того, кто уже записан; можно оставить пустым)</translation>
    </message>
    <message>
        <source>When (as said: today 19, yesterday 14:30, about May 2026)</source>
        <translation>Когда (как сказано: сегодня 19, вчера 14:30, около мая 2026)</translation>
    </message>
    <message>
        <source>What was decided (code, such as refused)</source>
        <translation>Что решено (код, например refused)</translation>
    </message>
    <message>
        <source>Which organisation (a name, or a REF)</source>
        <translation>Какая организация (название или REF)</translation>
    </message>
    <message>
        <source>When was it decided (as said)</source>
        <translation>Когда решено (как сказано)</translation>
    </message>
    <message>
        <source>What kind (code, such as followed)</source>
        <translation>Какого вида (код, например followed)</translation>
    </message>
    <message>
        <source>Where (words, or the REF of a place)</source>
        <translation>Где (словами или REF места)</translation>
    </message>
    <message>
        <source>By whom (code, such as police)</source>
        <translation>Кем (код, например police)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who told us (label of the source, not a name)</source>
        <translation>Кто сообщил (обозначение источника, не имя)</translation>
    </message>
    <message>
        <source>Consent for keeping it: she, family, not_asked, no</source>
        <translation>Согласие хранить: she (сам человек), family (семья), not_asked (не спрашивали), no (нет)</translation>
    </message>
    <message>
        <source>log detention, log registration or log harassment</source>
        <translation>log detention, log registration или log harassment</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. Case %1, %n task(s).</source>
        <translation>
            <numerusform>Записано. Дело %1, %n задача.</numerusform>
            <numerusform>Записано. Дело %1, %n задачи.</numerusform>
            <numerusform>Записано. Дело %1, %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same as %1 (%2)</source>
        <translation>Возможно, то же, что %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s))</source>
        <translation>
            <numerusform>есть ответ (%n источник)</numerusform>
            <numerusform>есть ответ (%n источника)</numerusform>
            <numerusform>есть ответ (%n источников)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s), %1)</source>
        <translation>
            <numerusform>есть ответ (%n источник, %1)</numerusform>
            <numerusform>есть ответ (%n источника, %1)</numerusform>
            <numerusform>есть ответ (%n источников, %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>ещё не переведено</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не включено</translation>
    </message>
    <message>
        <source>Left out or printed in another form:</source>
        <translation>Не вошло или напечатано иначе:</translation>
    </message>
    <message>
        <source>Words in the texts in whose place a role stands:</source>
        <translation>Слова в текстах, вместо которых стоит роль:</translation>
    </message>
    <message>
        <source>Words in the texts to answer for:</source>
        <translation>Слова в текстах, о которых надо решить:</translation>
    </message>
    <message>
        <source>The form asks not to publish the name. Opinions are normally public and the request is not always granted.</source>
        <translation>В бумаге просят не публиковать имя. Мнения обычно открыты, и просьбу выполняют не всегда.</translation>
    </message>
    <message>
        <source>This may not leave yet:</source>
        <translation>Пока отправить нельзя:</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Препятствий нет.</translation>
    </message>
    <message>
        <source>Questions of the paper:</source>
        <translation>Вопросы бумаги:</translation>
    </message>
    <message>
        <source>Made %1, reference %2, SHA-256 %3.
It is not protected any more: whoever gets the file reads it.</source>
        <translation>Создан файл %1, номер бумаги %2, SHA-256 %3.
Он больше не защищён: прочтёт каждый, к кому он попадёт.</translation>
    </message>
    <message>
        <source>There is no kind of document %1.</source>
        <translation>Вида документа %1 нет.</translation>
    </message>
    <message>
        <source>Kept as %1. The unprotected original still lies at %2.</source>
        <translation>Сохранено под номером %1. Незащищённый оригинал по-прежнему лежит здесь: %2.</translation>
    </message>
    <message>
        <source>--out F.pdf or --out F.docx</source>
        <translation>--out F.pdf или --out F.docx</translation>
    </message>
    <message>
        <source>--audience is one of the uses that a consent can allow (vocabulary consent_scope).</source>
        <translation>--audience – одно из использований, на которые дают согласие (словарь consent_scope).</translation>
    </message>
    <message>
        <source>Say where to: --out F</source>
        <translation>Укажите, куда записать: --out F</translation>
    </message>
    <message>
        <source>--sent is written YYYY-MM-DD</source>
        <translation>--sent пишется так: ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Registered as sent: %1. Tasks: tell the person (7 days), ask for the receipt (14), ask whether it was transmitted (60). The reply clock starts when it was transmitted.</source>
        <translation>Отправка зарегистрирована: %1. Задачи: сообщить человеку (7 дней), запросить подтверждение (14), спросить, передано ли (60). Срок ответа идёт со дня передачи.</translation>
    </message>
    <message>
        <source>This exact file was not made here, or was changed since: the export log does not know its hash.</source>
        <translation>Именно этот файл сделан не здесь или с тех пор изменён: его контрольной суммы нет в журнале отправок.</translation>
    </message>
    <message>
        <source>same spelling</source>
        <translation>то же написание</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>другой алфавит</translation>
    </message>
    <message>
        <source>begins so</source>
        <translation>так начинается</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>то же звучание</translation>
    </message>
    <message>
        <source>near spelling</source>
        <translation>близкое написание</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>те же согласные</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
    <message>
        <source>Nothing differed; nothing was recorded.</source>
        <translation>Различий нет; ничего не записано.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>Вида записи %1 нет.</translation>
    </message>
    <message>
        <source>--slot names the field of the other record in which a %1 stands.</source>
        <translation>--slot называет поле другой записи, в котором стоит %1.</translation>
    </message>
    <message>
        <source>It was removed. See what it was with history, bring it back with restore.</source>
        <translation>Запись убрана. Что в ней было, покажет history; вернуть – restore.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>%1 shown; more: --after %2</source>
        <translation>Показано: %1; дальше: --after %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(очищено)</translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation>(стёрто навсегда)</translation>
    </message>
    <message>
        <source>Passphrase of the sealing key, another than the first</source>
        <translation>Парольная фраза запечатанных имён, не такая, как первая</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before still open with the old one.</source>
        <translation>Парольная фраза сменена. Прежние копии по-прежнему открываются старой.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full: the vault was opened in the 2 MB that it keeps for this. Make room soon.</source>
        <translation>Диск полон: хранилище открыто за счёт 2 МБ, отложенных на этот случай. Скорее освободите место.</translation>
    </message>
    <message>
        <source>Copied to %1, read again and found whole.</source>
        <translation>Скопировано в %1, прочитано снова и найдено целым.</translation>
    </message>
    <message>
        <source>Dropped the copy of %1 (keep rule).</source>
        <translation>Прежняя копия %1 убрана (по правилу хранения копий).</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>records of this kind never leave</source>
        <translation>записи этого вида никогда не отправляются</translation>
    </message>
    <message>
        <source>this field never leaves</source>
        <translation>это поле никогда не отправляется</translation>
    </message>
    <message>
        <source>what it belongs to does not leave</source>
        <translation>то, к чему это относится, не отправляется</translation>
    </message>
    <message>
        <source>it is about other people</source>
        <translation>это о других людях</translation>
    </message>
    <message>
        <source>this fact is internal and was not decided on for this paper</source>
        <translation>это внутреннее, и для этой бумаги о нём не решено</translation>
    </message>
    <message>
        <source>it was decided to leave this out</source>
        <translation>решено это не включать</translation>
    </message>
    <message>
        <source>it is restricted and this addressee does not need it</source>
        <translation>это ограничено, и этому адресату не нужно</translation>
    </message>
    <message>
        <source>it is restricted and was not confirmed for this paper</source>
        <translation>это ограничено и для этой бумаги не подтверждено</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>это запечатано</translation>
    </message>
    <message>
        <source>the person was not asked for this use</source>
        <translation>человека не спрашивали о таком использовании</translation>
    </message>
    <message>
        <source>the person said no to this use</source>
        <translation>человек ответил «нет» на такое использование</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>срок согласия истёк</translation>
    </message>
    <message>
        <source>the consent was not confirmed here and counts as not asked</source>
        <translation>согласие здесь не подтверждено и считается незапрошенным</translation>
    </message>
    <message>
        <source>a relative said yes, but the person herself can be asked</source>
        <translation>«да» сказал родственник, но можно спросить самого человека</translation>
    </message>
    <message>
        <source>a later no is on file; ask again</source>
        <translation>есть более позднее «нет»; спросите снова</translation>
    </message>
    <message>
        <source>somebody who did not agree lives there too: enter the town alone as residence, or ask</source>
        <translation>там живёт и тот, кто согласия не давал: укажите местом жительства только город или спросите</translation>
    </message>
    <message>
        <source>the consent has a limit in words that nobody confirmed for this paper</source>
        <translation>согласие дано с ограничением, и никто не подтвердил, что эта бумага его соблюдает</translation>
    </message>
    <message>
        <source>it was not explained that the government will know</source>
        <translation>не объяснено, что правительство узнает</translation>
    </message>
    <message>
        <source>whether the name may stand in public documents was not asked</source>
        <translation>не спросили, можно ли указать имя в открытых документах</translation>
    </message>
    <message>
        <source>the name prints as the person wished</source>
        <translation>имя печатается так, как пожелал сам человек</translation>
    </message>
    <message>
        <source>the facts are cleared, the name is not</source>
        <translation>факты можно отправить, имя – нельзя</translation>
    </message>
    <message>
        <source>a child&apos;s name does not print</source>
        <translation>имя ребёнка не печатается</translation>
    </message>
    <message>
        <source>the name of a target of sexual violence does not print</source>
        <translation>имя пострадавшего от сексуального насилия не печатается</translation>
    </message>
    <message>
        <source>few people could know this: who will be suspected of having said it?</source>
        <translation>знать это могли немногие: кого заподозрят в том, что это рассказал он?</translation>
    </message>
    <message>
        <source>only safe copies of documents leave</source>
        <translation>отправляют только безопасные копии документов</translation>
    </message>
    <message>
        <source>nobody confirmed that the copy carries no hidden data</source>
        <translation>никто не подтвердил, что в копии нет скрытых данных</translation>
    </message>
    <message>
        <source>it is not known whom this paper shows</source>
        <translation>неизвестно, кто показан в этом документе</translation>
    </message>
    <message>
        <source>a file number, id, file name, path or time zone stands in a text</source>
        <translation>в тексте стоит номер дела, идентификатор, имя файла, путь или часовой пояс</translation>
    </message>
    <message>
        <source>words that are not cleared stand in a text</source>
        <translation>в тексте стоят слова, о которых не решено</translation>
    </message>
    <message>
        <source>&quot;cleared by consent&quot; was answered, and there is no such consent</source>
        <translation>дан ответ «разрешено согласием», а такого согласия нет</translation>
    </message>
    <message>
        <source>sealed names could not be looked for without the sealing key</source>
        <translation>без ключа запечатанных имён проверить эти имена не удалось</translation>
    </message>
    <message>
        <source>raw texts never print: a version written for the paper is needed</source>
        <translation>рассказы никогда не печатаются как есть: нужен текст, написанный для бумаги</translation>
    </message>
    <message>
        <source>an office or unit prints in place of the name</source>
        <translation>вместо имени печатается орган или подразделение</translation>
    </message>
    <message>
        <source>it prints in private papers only</source>
        <translation>это печатается только в закрытых бумагах</translation>
    </message>
    <message>
        <source>a table without names holds no free text</source>
        <translation>в таблице без имён нет свободного текста</translation>
    </message>
    <message>
        <source>the paper is about one person and none was named</source>
        <translation>бумага – об одном человеке, а он не указан</translation>
    </message>
    <message>
        <source>the review accepted the case, but not for export</source>
        <translation>проверка приняла дело, но не для отправки</translation>
    </message>
    <message>
        <source>the case was withdrawn</source>
        <translation>дело отозвано</translation>
    </message>
    <message>
        <source>in the decisions file: %1</source>
        <translation>в файле решений: %1</translation>
    </message>
    <message>
        <source>in the decisions file: %1 or %2</source>
        <translation>в файле решений: %1 или %2</translation>
    </message>
    <message>
        <source>ask, then: %1, and %2</source>
        <translation>спросите, затем: %1, и %2</translation>
    </message>
    <message>
        <source>explain it, then: %1</source>
        <translation>объясните, затем: %1</translation>
    </message>
    <message>
        <source>%1, once it is so</source>
        <translation>%1, когда это действительно так</translation>
    </message>
    <message>
        <source>change the text: %1</source>
        <translation>измените текст: %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>укажите %1</translation>
    </message>
    <message>
        <source>review the case again</source>
        <translation>проверьте дело снова</translation>
    </message>
    <message>
        <source>Say which vault: --vault DIR</source>
        <translation>Укажите, какое хранилище: --vault DIR</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Команды %1 нет.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Параметра --%1 здесь нет.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>У параметра --%1 должно быть значение.</translation>
    </message>
    <message>
        <source>%1 is used so: %1 %2</source>
        <translation>%1 пишется так: %1 %2</translation>
    </message>
    <message>
        <source>There is no command %1. Try --help.</source>
        <translation>Команды %1 нет. Список команд: --help.</translation>
    </message>
    <message>
        <source>Solnoma keeps case files in an encrypted vault.</source>
        <translation>Solnoma хранит материалы дел в зашифрованном хранилище.</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Везде:</translation>
    </message>
    <message>
        <source>REF is an id, the id of an imported file, or a file number.</source>
        <translation>REF – идентификатор, идентификатор из принятого файла или номер дела.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 wrong passphrase, 4 not a vault, 5 newer format, 6 damaged, 7 in use,
8 invalid input, 9 blocked by the gate, 10 disk or file error, 11 not enough memory.</source>
        <translation>Коды завершения: 0 сделано, 2 неверная команда, 3 не та парольная фраза, 4 не хранилище, 5 более новый формат,
6 повреждено, 7 занято, 8 неверные данные, 9 остановлено проверкой перед отправкой, 10 ошибка диска или файла,
11 не хватает памяти.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.</source>
        <translation>Эта парольная фраза не открывает хранилище. Ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>This folder is not a vault.</source>
        <translation>Эта папка – не хранилище.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Solnoma. It was not touched. Use the newer version.</source>
        <translation>Это хранилище записала более новая версия Solnoma. Оно не тронуто. Откройте его в той версии.</translation>
    </message>
    <message>
        <source>Part of this is damaged. Nothing was changed. Run verify, and open a copy if there is one.</source>
        <translation>Часть повреждена. Ничего не изменено. Выполните verify и откройте копию, если она есть.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program. Close it there first.</source>
        <translation>Хранилище открыто в другом окне или программе. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>There is no such record or file.</source>
        <translation>Такой записи или такого файла нет.</translation>
    </message>
    <message>
        <source>This cannot be done because something else stands against it. Nothing was changed.</source>
        <translation>Этого сделать нельзя: мешает что-то другое. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This was not understood. Nothing was changed.</source>
        <translation>Понять это не удалось. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This may not leave the office yet.</source>
        <translation>Это пока нельзя отправлять.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This place cannot be written to. What is recorded is safe.</source>
        <translation>Писать в это место нельзя. Записанное цело.</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded is safe; make room and try again.</source>
        <translation>Диск полон. Записанное цело; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Файл не удалось прочесть или записать.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this vault. Close other programs and try again.</source>
        <translation>Чтобы открыть это хранилище, не хватает памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Of a paper that was not made here (en)</source>
        <translation>Язык бумаги, сделанной не здесь (en)</translation>
    </message>
    <message>
        <source>%1 stands inside other records and has no list: show one of them.</source>
        <translation>%1 находится внутри других записей и своего списка не имеет: покажите одну из них.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message numerus="yes">
        <source>A guess at the passphrase costs %1 MiB of memory and %n pass(es).</source>
        <translation>
            <numerusform>Одна попытка подобрать парольную фразу требует %1 МиБ памяти и %n прохода.</numerusform>
            <numerusform>Одна попытка подобрать парольную фразу требует %1 МиБ памяти и %n проходов.</numerusform>
            <numerusform>Одна попытка подобрать парольную фразу требует %1 МиБ памяти и %n проходов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is made.</source>
        <translation>Хранилище создано.</translation>
    </message>
    <message>
        <source>There is no way in without the passphrase: make a copy, and give the coordinator a key of her own.</source>
        <translation>Без парольной фразы открыть его нельзя: сделайте копию и второй способ открыть, ключ координатора.</translation>
    </message>
    <message>
        <source>Format 1; file numbers of this laptop carry %1.</source>
        <translation>Формат 1; номера дел этого ноутбука содержат %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>%n способ открыть.</numerusform>
            <numerusform>%n способа открыть.</numerusform>
            <numerusform>%n способов открыть.</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND is one of: %1; or held: who is not known to be free.</source>
        <translation>KIND – одно из слов: %1; или held: о ком неизвестно, что он на свободе.</translation>
    </message>
    <message>
        <source>COLUMN is one of (the first is the usual order):</source>
        <translation>COLUMN – одно из слов (первое – обычный порядок):</translation>
    </message>
    <message>
        <source>KIND is one of: %1.</source>
        <translation>KIND – одно из слов: %1.</translation>
    </message>
    <message>
        <source>With --below, as a row of another record: %1.</source>
        <translation>С --below, как строка другой записи: %1.</translation>
    </message>
    <message>
        <source>en, ru or uz: in which language texts leave (en)</source>
        <translation>en, ru или uz: на каком языке выгружаются тексты (en)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated yet</source>
        <translation>
            <numerusform>ещё не переведён %n текст</numerusform>
            <numerusform>ещё не переведены %n текста</numerusform>
            <numerusform>ещё не переведено %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>--language is en, ru or uz.</source>
        <translation>--language – это en, ru или uz.</translation>
    </message>
    <message>
        <source>it is not written in the language of what leaves</source>
        <translation>на языке того, что уходит, это не написано</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Когда: %1</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>У параметра --%1 не бывает значения.</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number.</source>
        <translation>Значение параметра --%1 – целое число.</translation>
    </message>
    <message>
        <source>Taken as it stands, though it contradicts itself:</source>
        <translation>Принято как есть, хотя само себе противоречит:</translation>
    </message>
    <message>
        <source>The reply is due on %1, reckoned from the day of transmission.</source>
        <translation>Срок ответа – %1, считая со дня передачи правительству.</translation>
    </message>
    <message>
        <source>Merged. Rows moved: %1, references redirected: %2. undo %3 takes it back.</source>
        <translation>Объединено. Перенесено строк: %1, перенаправлено ссылок: %2. Отменить: undo %3.</translation>
    </message>
    <message>
        <source>Forgotten. Records: %1, files of evidence: %2. Copies made before still hold them.</source>
        <translation>Стёрто навсегда. Записей: %1, файлов материалов: %2. В прежних копиях они остались.</translation>
    </message>
    <message>
        <source>All is well. Read: changes – %1, files of evidence – %2.</source>
        <translation>Всё в порядке. Прочитано: изменений – %1, файлов материалов – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record; they are left where they are.</source>
        <translation>
            <numerusform>%n файл материалов не относится ни к одной записи; всё оставлено на месте.</numerusform>
            <numerusform>%n файла материалов не относятся ни к одной записи; всё оставлено на месте.</numerusform>
            <numerusform>%n файлов материалов не относятся ни к одной записи; всё оставлено на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same, read from a file: for what is sealed</source>
        <translation>То же, но из файла: для того, что запечатывается</translation>
    </message>
    <message>
        <source>not all can be found any more</source>
        <translation>найти удаётся уже не все</translation>
    </message>
    <message>
        <source>What can be read is in %1, unprotected. Whoever gets this file reads all of it.</source>
        <translation>Всё, что удалось прочесть, находится в %1 без защиты. Кто получит этот файл, прочтёт его целиком.</translation>
    </message>
    <message>
        <source>Left out, because it is damaged:</source>
        <translation>Пропущено, потому что повреждено:</translation>
    </message>
    <message>
        <source>Nothing about this dump could be noted in the vault, because it is damaged.</source>
        <translation>Эту выгрузку не удалось отметить в хранилище, потому что оно повреждено.</translation>
    </message>
    <message>
        <source>What is sealed opens with the new one too.</source>
        <translation>Запечатанное тоже открывается новой фразой.</translation>
    </message>
    <message>
        <source>What is sealed keeps its own passphrase.</source>
        <translation>У запечатанного остаётся своя парольная фраза.</translation>
    </message>
    <message>
        <source>%1 stood on the command line, which other programs here can read and the shell may keep: use --set-file.</source>
        <translation>%1: набрано в командной строке, её видят другие программы, и оболочка может её сохранить. Указывайте через --set-file.</translation>
    </message>
    <message>
        <source>If we publish: %1</source>
        <translation>Если опубликуем: %1</translation>
    </message>
    <message>
        <source>Who could be recognised?</source>
        <translation>Кого можно узнать?</translation>
    </message>
    <message>
        <source>Say which case: --case REF</source>
        <translation>Укажите дело: --case REF</translation>
    </message>
    <message>
        <source>rests on one source only</source>
        <translation>только один источник</translation>
    </message>
    <message>
        <source>is known to few people</source>
        <translation>известно немногим</translation>
    </message>
    <message>
        <source>is known to the hour</source>
        <translation>известен час</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>здесь: %1</translation>
    </message>
    <message>
        <source>a place smaller than a district</source>
        <translation>место меньше района</translation>
    </message>
    <message>
        <source>takes part too</source>
        <translation>тоже участвует</translation>
    </message>
    <message>
        <source>inside the name</source>
        <translation>внутри имени</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>в поле: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::words</name>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>The act and its first stage begin on different days.</source>
        <translation>Событие и его первая стадия начинаются в разные дни.</translation>
    </message>
    <message>
        <source>The act and its last stage end on different days.</source>
        <translation>Событие и его последняя стадия кончаются в разные дни.</translation>
    </message>
    <message>
        <source>It is said to go on, and an end is given.</source>
        <translation>Сказано, что продолжается, а конец указан.</translation>
    </message>
    <message>
        <source>“As of” is before the beginning.</source>
        <translation>«По состоянию на» раньше начала.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Дата в будущем.</translation>
    </message>
    <message>
        <source>A stage ends before it begins.</source>
        <translation>Стадия кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>A stage begins before the act.</source>
        <translation>Стадия начинается раньше события.</translation>
    </message>
    <message>
        <source>A stage lasts longer than the act.</source>
        <translation>Стадия длится дольше события.</translation>
    </message>
    <message>
        <source>A later stage began earlier.</source>
        <translation>Более поздняя стадия началась раньше.</translation>
    </message>
    <message>
        <source>A stage of custody follows the release.</source>
        <translation>После освобождения следует стадия под стражей.</translation>
    </message>
    <message>
        <source>At liberty, and the way it ended does not free.</source>
        <translation>Стадия «На свободе», а такой конец свободы не даёт.</translation>
    </message>
    <message>
        <source>A stage lies outside the one it is said to be within.</source>
        <translation>Стадия выходит за пределы той, в ходе которой она указана.</translation>
    </message>
    <message>
        <source>The answer is before the filing.</source>
        <translation>Ответ раньше подачи.</translation>
    </message>
    <message>
        <source>Delivered before it was decided.</source>
        <translation>Получено раньше, чем решено.</translation>
    </message>
    <message>
        <source>Filed before an earlier attempt.</source>
        <translation>Подано раньше предыдущей попытки.</translation>
    </message>
    <message>
        <source>Two attempts have the same number.</source>
        <translation>У двух попыток один номер.</translation>
    </message>
    <message>
        <source>More refusals than attempts are reported.</source>
        <translation>Отказов сообщается больше, чем попыток.</translation>
    </message>
    <message>
        <source>(stage %1)</source>
        <translation>(стадия %1)</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(попытка %1)</translation>
    </message>
    <message>
        <source>Attempt %1: answer due by %2</source>
        <translation>Попытка %1: срок ответа до %2</translation>
    </message>
    <message>
        <source>no answer so far</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>appeal by %1</source>
        <translation>обжаловать до %1</translation>
    </message>
    <message>
        <source>(the term in law is not verified)</source>
        <translation>(срок по закону не проверен)</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Кого спросили</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Who and what may be named</source>
        <translation>Кого и что можно назвать</translation>
    </message>
    <message>
        <source>Restricted entries</source>
        <translation>Ограниченные сведения</translation>
    </message>
    <message>
        <source>Limits of a consent</source>
        <translation>Ограничения согласия</translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation>Известно немногим</translation>
    </message>
    <message>
        <source>Words in the texts</source>
        <translation>Слова в текстах</translation>
    </message>
    <message>
        <source>Sealed names</source>
        <translation>Запечатанные имена</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>role printed instead</source>
        <translation>напечатана роль</translation>
    </message>
    <message>
        <source>another person of that name</source>
        <translation>другой человек с этим именем</translation>
    </message>
    <message>
        <source>cleared by consent</source>
        <translation>разрешено согласием</translation>
    </message>
    <message>
        <source>Records of this kind never leave the office.</source>
        <translation>Записи этого вида никогда не уходят из организации.</translation>
    </message>
    <message>
        <source>This entry never leaves the office.</source>
        <translation>Это поле никогда не уходит из организации.</translation>
    </message>
    <message>
        <source>What it belongs to does not leave.</source>
        <translation>То, к чему это относится, не отправляется.</translation>
    </message>
    <message>
        <source>It is about other people.</source>
        <translation>Это о других людях.</translation>
    </message>
    <message>
        <source>It is for the office only until somebody decides that it may leave in this paper.</source>
        <translation>Это для внутреннего пользования, пока кто-нибудь не решит, что в этой бумаге его можно отправить.</translation>
    </message>
    <message>
        <source>It was decided that this stays out.</source>
        <translation>Решено этого не включать.</translation>
    </message>
    <message>
        <source>It is restricted, and this addressee does not need it.</source>
        <translation>Это ограничено, и этому адресату не нужно.</translation>
    </message>
    <message>
        <source>It is restricted. Confirm it for this paper, or it stays out.</source>
        <translation>Это ограничено. Подтвердите для этой бумаги, иначе оно не войдёт.</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>Это запечатано.</translation>
    </message>
    <message>
        <source>She or he was not asked whether this may be used so.</source>
        <translation>Человека не спросили, можно ли это так использовать.</translation>
    </message>
    <message>
        <source>She or he said no to this use.</source>
        <translation>Человек сказал «нет» такому использованию.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Согласие отозвано.</translation>
    </message>
    <message>
        <source>The consent has run out.</source>
        <translation>Срок согласия истёк.</translation>
    </message>
    <message>
        <source>The consent came from elsewhere and nobody here confirmed it yet.</source>
        <translation>Согласие пришло из другого места, и здесь его ещё никто не подтвердил.</translation>
    </message>
    <message>
        <source>A relative said yes, but she or he can be asked by now.</source>
        <translation>«Да» сказал родственник, но уже можно спросить самого человека.</translation>
    </message>
    <message>
        <source>A later no is on file. Ask again.</source>
        <translation>Есть более позднее «нет». Спросите снова.</translation>
    </message>
    <message>
        <source>The yes came with a limit in words. Does this paper keep it?</source>
        <translation>Согласие дано с ограничением. Соблюдает ли его эта бумага?</translation>
    </message>
    <message>
        <source>Nobody noted that it was explained that the government will know.</source>
        <translation>Не отмечено, что объяснили: правительство узнает.</translation>
    </message>
    <message>
        <source>Nobody asked whether the name may stand in public documents for ever.</source>
        <translation>Не спросили, может ли имя навсегда остаться в открытых документах.</translation>
    </message>
    <message>
        <source>The name prints as she or he wished.</source>
        <translation>Имя печатается так, как пожелал сам человек.</translation>
    </message>
    <message>
        <source>The facts may leave, the name may not.</source>
        <translation>Факты можно отправить, имя – нельзя.</translation>
    </message>
    <message>
        <source>A child&apos;s name does not print.</source>
        <translation>Имя ребёнка не печатается.</translation>
    </message>
    <message>
        <source>The name of a target of sexual violence does not print.</source>
        <translation>Имя пострадавшего от сексуального насилия не печатается.</translation>
    </message>
    <message>
        <source>Few people could know this. Who will be suspected of having said it?</source>
        <translation>Знать это могли немногие. Кого заподозрят в том, что это рассказал он?</translation>
    </message>
    <message>
        <source>Only safe copies of documents leave.</source>
        <translation>Отправляют только безопасные копии документов.</translation>
    </message>
    <message>
        <source>Nobody confirmed that this copy carries no hidden data.</source>
        <translation>Никто не подтвердил, что в этой копии нет скрытых данных.</translation>
    </message>
    <message>
        <source>Nobody noted whom this document shows, so nobody can be asked.</source>
        <translation>Не отмечено, кого показывает документ, поэтому некого спросить.</translation>
    </message>
    <message>
        <source>A file number, a file name, a path or a time zone stands in a text. Take it out.</source>
        <translation>В тексте стоит номер дела, имя файла, путь или часовой пояс. Уберите это.</translation>
    </message>
    <message>
        <source>Words that are not cleared stand in a text.</source>
        <translation>В тексте стоят слова, о которых не решено.</translation>
    </message>
    <message>
        <source>It was answered, but that answer cannot be taken: there is no such consent.</source>
        <translation>Ответ есть, но принять его нельзя: такого согласия нет.</translation>
    </message>
    <message>
        <source>The names in sealed boxes could not be looked for. Open them, so that none of them slips into a text.</source>
        <translation>Запечатанные имена проверить не удалось. Откройте их, чтобы ни одно не попало в текст.</translation>
    </message>
    <message>
        <source>Accounts never print as they were said. Write the text for this paper.</source>
        <translation>Рассказы никогда не печатаются так, как были сказаны. Напишите текст для этой бумаги.</translation>
    </message>
    <message>
        <source>The office or unit prints in place of the name.</source>
        <translation>Вместо имени печатается орган или подразделение.</translation>
    </message>
    <message>
        <source>This prints in private papers only.</source>
        <translation>Это печатается только в закрытых бумагах.</translation>
    </message>
    <message>
        <source>A table without names holds no free text.</source>
        <translation>В таблице без имён нет свободного текста.</translation>
    </message>
    <message>
        <source>The paper is about one person. Choose who.</source>
        <translation>Эта бумага – об одном человеке. Выберите о ком.</translation>
    </message>
    <message>
        <source>Somebody else lives there too, who did not agree.</source>
        <translation>Там живёт и другой человек, который не соглашался.</translation>
    </message>
    <message>
        <source>The review accepted the case, but not for papers that leave.</source>
        <translation>Проверка приняла дело, но не для отправки.</translation>
    </message>
    <message>
        <source>The case was withdrawn.</source>
        <translation>Дело отозвано.</translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation>Это не включается.</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Можно отправить</translation>
    </message>
    <message>
        <source>May leave in this paper</source>
        <translation>Можно отправить в этой бумаге</translation>
    </message>
    <message>
        <source>Open the consents</source>
        <translation>Открыть согласия</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Открыть согласие</translation>
    </message>
    <message>
        <source>This paper keeps the limit</source>
        <translation>Бумага соблюдает ограничение</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Оставить этот ответ</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Print the role instead</source>
        <translation>Напечатать роль</translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation>Перейти к текстам</translation>
    </message>
    <message>
        <source>Open the sealed names…</source>
        <translation>Открыть запечатанные имена…</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Выбрать человека</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A sealed name</source>
        <translation>Запечатанное имя</translation>
    </message>
    <message>
        <source>What we call a source</source>
        <translation>Обозначение источника</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>A home address</source>
        <translation>Домашний адрес</translation>
    </message>
    <message>
        <source>The number of an identity paper</source>
        <translation>Номер удостоверения личности</translation>
    </message>
    <message>
        <source>The name of an original file</source>
        <translation>Имя исходного файла</translation>
    </message>
    <message>
        <source>The handle of somebody in the office</source>
        <translation>Имя в программе у кого-то из сотрудников</translation>
    </message>
    <message>
        <source>It looks like a telephone number</source>
        <translation>Похоже на номер телефона</translation>
    </message>
    <message>
        <source>It looks like an e-mail address</source>
        <translation>Похоже на адрес электронной почты</translation>
    </message>
    <message>
        <source>It looks like a number plate</source>
        <translation>Похоже на номер машины</translation>
    </message>
    <message>
        <source>It looks like a passport number</source>
        <translation>Похоже на номер паспорта</translation>
    </message>
    <message>
        <source>It looks like a number of somebody</source>
        <translation>Похоже на чей-то личный номер</translation>
    </message>
    <message>
        <source>Our file number</source>
        <translation>Номер нашего дела</translation>
    </message>
    <message>
        <source>The number of a record of ours</source>
        <translation>Номер нашей записи</translation>
    </message>
    <message>
        <source>The name of a program</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>A path on a computer</source>
        <translation>Путь на компьютере</translation>
    </message>
    <message>
        <source>rests on one source only</source>
        <translation>только один источник</translation>
    </message>
    <message>
        <source>is known to few people</source>
        <translation>известно немногим</translation>
    </message>
    <message>
        <source>happened at a place smaller than a district</source>
        <translation>произошло в месте меньше района</translation>
    </message>
    <message>
        <source>is known to the hour</source>
        <translation>известен час</translation>
    </message>
    <message>
        <source>somebody else takes part</source>
        <translation>участвует кто-то ещё</translation>
    </message>
    <message>
        <source>✓ not known, and said so</source>
        <translation>✓ неизвестно, так и сказано</translation>
    </message>
    <message>
        <source>✓ answered</source>
        <translation>✓ есть ответ</translation>
    </message>
    <message>
        <source>● missing</source>
        <translation>● не хватает</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>● not written yet</source>
        <translation>● ещё не написано</translation>
    </message>
    <message>
        <source>○ held back</source>
        <translation>○ не включено</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Незаконченные записи</translation>
    </message>
    <message>
        <source>Kept free for unfinished entries when the disk is full</source>
        <translation>Место для незаконченных записей на случай полного диска</translation>
    </message>
    <message>
        <source>One of the two copies of the first file decayed; the other serves. It mends itself when the passphrase is next changed.</source>
        <translation>Одна из двух копий первого файла испортилась; служит другая. Исправится сама при следующей смене парольной фразы.</translation>
    </message>
    <message>
        <source>The first file was changed by somebody who does not have the key. Ask who had this computer.</source>
        <translation>Первый файл изменил кто-то, у кого нет ключа. Узнайте, у кого был этот компьютер.</translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe.</source>
        <translation>Файл незаконченных записей повреждён. Записанное цело.</translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Record it again.</source>
        <translation>Последнее изменение перед остановкой компьютера прочесть не удалось. Запишите его снова.</translation>
    </message>
    <message>
        <source>A line in the lists is out of date; the record itself is right. It is mended when the record is next changed.</source>
        <translation>Строка в списках устарела; сама запись верна. Исправится при следующем изменении записи.</translation>
    </message>
    <message>
        <source>A piece of evidence is not what was put in. Take it from a copy.</source>
        <translation>Файл материалов – не тот, что был принят. Возьмите его из копии.</translation>
    </message>
    <message>
        <source>A piece of evidence is damaged in one place; the rest can be read. Take it from a copy.</source>
        <translation>Файл материалов повреждён в одном месте; остальное читается. Возьмите его из копии.</translation>
    </message>
    <message>
        <source>Part of a piece of evidence is missing. Take it from a copy.</source>
        <translation>Части файла материалов не хватает. Возьмите его из копии.</translation>
    </message>
    <message>
        <source>The history or the records do not fit together. Make no changes, and show this to who helps you: </source>
        <translation>История и записи не сходятся. Ничего не меняйте и покажите это тому, кто Вам помогает: </translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>A coordinator&apos;s key</source>
        <translation>Ключ координатора</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source> (opened it now)</source>
        <translation> (открыто сейчас)</translation>
    </message>
    <message>
        <source>There is no second way in: if the passphrase is forgotten, nobody can open the folder.</source>
        <translation>Второго способа открыть нет: если парольную фразу забудут, папку не откроет никто.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>May leave the office</source>
        <translation>Для адресата</translation>
    </message>
    <message>
        <source>Office only</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограниченное</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Read with the day first.</source>
        <translation>Прочитано так: сначала день.</translation>
    </message>
    <message>
        <source>Both winters of that year are kept.</source>
        <translation>Учтены обе зимы этого года.</translation>
    </message>
    <message>
        <source>Too long for a date: kept as you wrote it.</source>
        <translation>Слишком длинно для даты: сохранено, как написано.</translation>
    </message>
    <message>
        <source>Not understood: kept as you wrote it. Try “May 2009” or “about 13.05.2009”.</source>
        <translation>Не понято: сохранено, как написано. Попробуйте «май 2009» или «около 13.05.2009».</translation>
    </message>
    <message>
        <source>Which year? Kept as you wrote it.</source>
        <translation>Какой год? Сохранено, как написано.</translation>
    </message>
    <message>
        <source>Which day? Kept as you wrote it.</source>
        <translation>Какой день? Сохранено, как написано.</translation>
    </message>
    <message>
        <source>Write the year with four digits. Kept as you wrote it.</source>
        <translation>Напишите год четырьмя цифрами. Сохранено, как написано.</translation>
    </message>
    <message>
        <source>There is no such day. Kept as you wrote it.</source>
        <translation>Такого дня нет. Сохранено, как написано.</translation>
    </message>
    <message>
        <source>There is no such time. Kept as you wrote it.</source>
        <translation>Такого времени нет. Сохранено, как написано.</translation>
    </message>
    <message>
        <source>Is the year right? Kept as you wrote it.</source>
        <translation>Верен ли год? Сохранено, как написано.</translation>
    </message>
    <message>
        <source>That day was another weekday. Kept as you wrote it.</source>
        <translation>Это был другой день недели. Сохранено, как написано.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Kept as you wrote it.</source>
        <translation>Конец раньше начала. Сохранено, как написано.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ничего из этого</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запечатано</translation>
    </message>
    <message>
        <source>The passphrase does not open this folder. Nothing was changed.</source>
        <translation>Парольная фраза не открывает эту папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This folder is not one of ours, or its first file is missing. Nothing was changed.</source>
        <translation>Это не наша папка, или в ней нет первого файла. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Open it there, or update this one. Nothing was changed.</source>
        <translation>Папку записала более новая версия программы. Откройте там или обновите программу здесь. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Part of the folder is damaged (%1). What can be read is safe: make a copy, then run the check under “Where are my files?”.</source>
        <translation>Часть папки повреждена (%1). Что читается, цело: сделайте копию, затем нажмите «Проверить всё» на странице «Где мои файлы?».</translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there first.</source>
        <translation>Папка открыта в другом окне или программе. Сначала закройте её там.</translation>
    </message>
    <message>
        <source>This folder can be read and not written. Nothing was changed.</source>
        <translation>Папку можно читать, но не писать в неё. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept as a draft. Free some space, then try again.</source>
        <translation>Диск полон. Набранное сохранено как черновик. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Для этого не хватает памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should (%1). Nothing was half done.</source>
        <translation>Диск ответил не так, как должен (%1). Ничего не сделано наполовину.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого больше нет на месте.</translation>
    </message>
    <message>
        <source>It may not leave as it stands. The list says what to answer.</source>
        <translation>В таком виде отправить нельзя. В списке сказано, на что ответить.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was half done.</source>
        <translation>Остановлено. Ничего не сделано наполовину.</translation>
    </message>
    <message>
        <source>This passphrase does not open the folder. Nothing was changed. Try again: there is no limit.</source>
        <translation>Эта парольная фраза не открывает папку. Ничего не изменено. Попробуйте снова: число попыток не ограничено.</translation>
    </message>
    <message>
        <source>This is not a Solnoma folder, or its file vault.solnoma is missing. Nothing was changed. Choose the folder that has vault.solnoma in it.</source>
        <translation>Это не папка Solnoma, или в ней нет файла vault.solnoma. Ничего не изменено. Выберите папку, в которой есть vault.solnoma.</translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Nothing was changed. Open it there, or install the newer version here.</source>
        <translation>Папку записала более новая версия программы. Ничего не изменено. Откройте её там или установите здесь новую версию.</translation>
    </message>
    <message>
        <source>The folder is damaged (%1), and nothing was changed. Leave it as it is and open your latest copy; a copy opens like any other folder.</source>
        <translation>Папка повреждена (%1), ничего не изменено. Оставьте её как есть и откройте последнюю копию; копия открывается как любая папка.</translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there, then try again. Nothing was changed.</source>
        <translation>Папка открыта в другом окне или программе. Закройте её там и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the folder. Close other programs, then try again. Nothing was changed.</source>
        <translation>Чтобы открыть папку, не хватает свободной памяти. Закройте другие программы и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder or file is not there any more (%1). Is the stick plugged in?</source>
        <translation>Папки или файла больше нет на месте (%1). Вставлена ли флешка?</translation>
    </message>
    <message>
        <source>There is something at this place already (%1). Choose an empty folder or another name.</source>
        <translation>На этом месте уже что-то есть (%1). Выберите пустую папку или другое название.</translation>
    </message>
    <message>
        <source>It stands in the way of something else.</source>
        <translation>Этому мешает то, что уже есть.</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands.</source>
        <translation>В таком виде сохранить нельзя.</translation>
    </message>
    <message>
        <source>filled in by whoever signs</source>
        <translation>заполняет тот, кто подпишет</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>снимок</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>film</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>It is not written in the language of what leaves.</source>
        <translation>На языке того, что уходит, это не написано.</translation>
    </message>
    <message numerus="yes">
        <source>● in part: %n text(s) not written yet</source>
        <translation>
            <numerusform>● частично: ещё не написан %n текст</numerusform>
            <numerusform>● частично: ещё не написаны %n текста</numerusform>
            <numerusform>● частично: ещё не написано %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>everything, unprotected</source>
        <translation>всё, без защиты</translation>
    </message>
    <message>
        <source>unprotected copy of a document</source>
        <translation>незащищённая копия документа</translation>
    </message>
    <message>
        <source>facts as a file</source>
        <translation>факты файлом</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stage %1 and the end not accounted for.</source>
        <translation>
            <numerusform>%n день между стадией %1 и концом не учтён.</numerusform>
            <numerusform>%n дня между стадией %1 и концом не учтены.</numerusform>
            <numerusform>%n дней между стадией %1 и концом не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stages %1 and %2 not accounted for.</source>
        <translation>
            <numerusform>%n день между стадиями %1 и %2 не учтён.</numerusform>
            <numerusform>%n дня между стадиями %1 и %2 не учтены.</numerusform>
            <numerusform>%n дней между стадиями %1 и %2 не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages %1 and %2 overlap by %n day(s).</source>
        <translation>
            <numerusform>Стадии %1 и %2 пересекаются на %n день.</numerusform>
            <numerusform>Стадии %1 и %2 пересекаются на %n дня.</numerusform>
            <numerusform>Стадии %1 и %2 пересекаются на %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) over</source>
        <translation>
            <numerusform>просрочка не менее %n дня</numerusform>
            <numerusform>просрочка не менее %n дней</numerusform>
            <numerusform>просрочка не менее %n дней</numerusform>
        </translation>
    </message>
</context>
</TS>
