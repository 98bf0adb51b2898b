<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz">
<context>
    <name>Reason</name>
    <message>
        <source>is before from</source>
        <translation>`from` sanasidan oldin</translation>
    </message>
    <message>
        <source>does not fit from and to</source>
        <translation>`from` va `to` sanalariga mos emas</translation>
    </message>
    <message>
        <source>is finer than from and to</source>
        <translation>`from` va `to` sanalaridan ham aniqroq</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>%1 baytdan katta</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>bu jild emas</translation>
    </message>
    <message>
        <source>locked by somebody else</source>
        <translation>boshqa dastur band qilgan</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>allaqachon bor</translation>
    </message>
    <message>
        <source>the entries ended</source>
        <translation>javoblar tugab qoldi</translation>
    </message>
    <message>
        <source>the entries are %1</source>
        <translation>bu yerda boʻlishi mumkin: %1</translation>
    </message>
    <message>
        <source>is she, family, not_asked or no</source>
        <translation>shunday yoziladi: `she`, `family`, `not_asked` yoki `no`</translation>
    </message>
    <message>
        <source>is written YYYY-MM-DD</source>
        <translation>shunday yoziladi: `YYYY-MM-DD`</translation>
    </message>
    <message>
        <source>is written FIELD=VALUE</source>
        <translation>shunday yoziladi: `FIELD=VALUE`</translation>
    </message>
    <message>
        <source>others refer to it: %1</source>
        <translation>unga boshqa yozuvlar havola qiladi: %1</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>parol iborasi</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>birinchi va ikkinchi kiritilgani bir xil emas</translation>
    </message>
    <message>
        <source>is the number of an open descriptor</source>
        <translation>ochiq deskriptor raqami boʻlishi kerak</translation>
    </message>
    <message>
        <source>longer than 4096 bytes</source>
        <translation>4096 baytdan uzun</translation>
    </message>
    <message>
        <source>no terminal to ask on: give --passphrase-fd or --passphrase-file</source>
        <translation>soʻrash uchun terminal yoʻq: `--passphrase-fd` yoki `--passphrase-file` kerak</translation>
    </message>
    <message>
        <source>is one of en, ru, uz</source>
        <translation>shulardan biri: `en`, `ru`, `uz`</translation>
    </message>
    <message>
        <source>is here already, with another content</source>
        <translation>bu yerda allaqachon bor, mazmuni boshqa</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>bu yerda obyekt boʻlishi kerak</translation>
    </message>
    <message>
        <source>no field with such a code</source>
        <translation>bunday kodli maydon yoʻq</translation>
    </message>
    <message>
        <source>id is missing</source>
        <translation>identifikatori yoʻq</translation>
    </message>
    <message>
        <source>no usable id: 1 to 200 printable characters</source>
        <translation>bunday identifikator yaramaydi: 1 dan 200 tagacha koʻrinadigan belgi kerak</translation>
    </message>
    <message>
        <source>this id comes twice in the file</source>
        <translation>bu identifikator faylda ikki marta uchraydi</translation>
    </message>
    <message>
        <source>refers to a record of an earlier file, which this import does not continue</source>
        <translation>avvalgi fayldagi yozuvga havola qiladi, bu import esa uning davomi emas</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>bunday yozuv yoʻq</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>qabul qilinmagani: %1</translation>
    </message>
    <message>
        <source>the file must allow being read twice</source>
        <translation>faylni ikki marta oʻqish kerak, buning iloji yoʻq</translation>
    </message>
    <message>
        <source>this row stands below another record already</source>
        <translation>bu qator allaqachon boshqa yozuv ostida turibdi</translation>
    </message>
    <message>
        <source>refers to %1, which is refused</source>
        <translation>qabul qilinmagan yozuvga havola qiladi: %1</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>bu yerda matn boʻlishi kerak</translation>
    </message>
    <message>
        <source>a date has only from, to, precision, basis and text</source>
        <translation>sanada faqat shular boʻladi: `from`, `to`, `precision`, `basis`, `text`</translation>
    </message>
    <message>
        <source>no code of the list date_precision</source>
        <translation>`date_precision` roʻyxatida bunday kod yoʻq</translation>
    </message>
    <message>
        <source>no code of the list date_basis</source>
        <translation>`date_basis` roʻyxatida bunday kod yoʻq</translation>
    </message>
    <message>
        <source>no moment YYYY-MM-DDTHH:MM</source>
        <translation>`YYYY-MM-DDTHH:MM` koʻrinishidagi vaqt emas</translation>
    </message>
    <message>
        <source>no day YYYY-MM-DD</source>
        <translation>`YYYY-MM-DD` koʻrinishidagi kun emas</translation>
    </message>
    <message>
        <source>later than to</source>
        <translation>`to` sanasidan keyin</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>none and a missing from and to go together</source>
        <translation>`from` ham, `to` ham boʻlmaganda `none` yoziladi</translation>
    </message>
    <message>
        <source>from and to are not one whole %1</source>
        <translation>`from` va `to` orasi rosa bitta %1 emas</translation>
    </message>
    <message>
        <source>a date {from, to, precision, basis, text} was expected</source>
        <translation>bu yerda sana boʻlishi kerak: `{from, to, precision, basis, text}`</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>`true` yoki `false`</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>butun son</translation>
    </message>
    <message>
        <source>number</source>
        <translation>son</translation>
    </message>
    <message>
        <source>text</source>
        <translation>matn</translation>
    </message>
    <message>
        <source>list</source>
        <translation>roʻyxat</translation>
    </message>
    <message>
        <source>object</source>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>surrogat juftlikning yarmi</translation>
    </message>
    <message>
        <source>a control character in a text</source>
        <translation>matnda boshqaruv belgisi bor</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>son juda katta</translation>
    </message>
    <message>
        <source>not UTF-8: a broken byte order mark</source>
        <translation>`UTF-8` emas: baytlar tartibi belgisi buzilgan</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bu son emas</translation>
    </message>
    <message>
        <source>not JSON: an unknown word or sign</source>
        <translation>JSON emas: notanish soʻz yoki belgi</translation>
    </message>
    <message>
        <source>not JSON: something else was expected here</source>
        <translation>JSON emas: bu yerda boshqa narsa turishi kerak</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>nol bayt</translation>
    </message>
    <message>
        <source>a record of more than %1 MiB</source>
        <translation>yozuv juda katta: koʻpi bilan %1 MiB boʻladi</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>faylni oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>a record too large for the memory of this machine</source>
        <translation>yozuv bu kompyuter xotirasi uchun juda katta</translation>
    </message>
    <message>
        <source>the exchange file cannot be written</source>
        <translation>almashinuv faylini yozib boʻlmaydi</translation>
    </message>
    <message>
        <source>a text of more than %1 MiB</source>
        <translation>matn juda katta: koʻpi bilan %1 MiB boʻladi</translation>
    </message>
    <message>
        <source>a NUL character in a text</source>
        <translation>matnda nol belgi bor</translation>
    </message>
    <message>
        <source>a NUL character in a name</source>
        <translation>maydon nomida nol belgi bor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>«%1» ikki marta uchraydi</translation>
    </message>
    <message>
        <source>no kind of record is called &quot;%1&quot;</source>
        <translation>«%1» degan yozuv turi yoʻq</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are rows: they stand below their record</source>
        <translation>«%1» – qatorlar: ularning oʻrni oʻz yozuvi ostida</translation>
    </message>
    <message>
        <source>a list of records was expected</source>
        <translation>bu yerda yozuvlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>ichma-ichlik %1 darajadan chuqur</translation>
    </message>
    <message>
        <source>a record of more than %1 values</source>
        <translation>yozuvda qiymatlar juda koʻp: koʻpi bilan %1 ta boʻladi</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1-qator, %2-belgi</translation>
    </message>
    <message>
        <source>no id that can be used here</source>
        <translation>bunday identifikator bu yerda yaramaydi</translation>
    </message>
    <message>
        <source>does not fit the kind of this record</source>
        <translation>bu yozuv turiga mos emas</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>bunday maydon yoʻq</translation>
    </message>
    <message>
        <source>a list of rows was expected</source>
        <translation>bu yerda qatorlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>one row at most was expected</source>
        <translation>bu yerda koʻpi bilan bitta qator boʻladi</translation>
    </message>
    <message>
        <source>names another record than the one it stands below</source>
        <translation>qator turgan yozuv emas, boshqasi koʻrsatilgan</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>bu yerda butun son boʻlishi kerak</translation>
    </message>
    <message>
        <source>files of the vault are not part of an exchange file</source>
        <translation>himoyalangan jild fayllari almashinuv fayliga kirmaydi</translation>
    </message>
    <message>
        <source>rows were expected</source>
        <translation>bu yerda qatorlar boʻlishi kerak</translation>
    </message>
    <message>
        <source>one line of text was expected</source>
        <translation>bu yerda bir qatorli matn boʻlishi kerak</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>bu yerda son boʻlishi kerak</translation>
    </message>
    <message>
        <source>a number too large to be kept exactly</source>
        <translation>son juda katta, aniq saqlab boʻlmaydi</translation>
    </message>
    <message>
        <source>a code was expected</source>
        <translation>bu yerda kod boʻlishi kerak</translation>
    </message>
    <message>
        <source>no code of the list %1</source>
        <translation>%1 roʻyxatida bunday kod yoʻq</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>bu kun emas</translation>
    </message>
    <message>
        <source>a day &apos;YYYY-MM-DD&apos; was expected</source>
        <translation>bu yerda kun boʻlishi kerak: `YYYY-MM-DD`</translation>
    </message>
    <message>
        <source>the id of a record was expected</source>
        <translation>bu yerda yozuv identifikatori boʻlishi kerak</translation>
    </message>
    <message>
        <source>no id of a change</source>
        <translation>bu oʻzgarish identifikatori emas</translation>
    </message>
    <message>
        <source>a sealed box in base64 was expected</source>
        <translation>bu yerda `base64` koʻrinishidagi muhrlangan yozuv boʻlishi kerak</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>`base64` emas</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>bu yerda roʻyxat boʻlishi kerak</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>bu yerda matnlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>a code comes twice</source>
        <translation>bitta kod ikki marta uchraydi</translation>
    </message>
    <message>
        <source>a list of ids was expected</source>
        <translation>bu yerda identifikatorlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>a record comes twice</source>
        <translation>bitta yozuv ikki marta uchraydi</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>jabr koʻrgan tomonlar soni: %1</translation>
    </message>
    <message>
        <source>not a stage of this detention</source>
        <translation>bu ushlab turishda bunday bosqich yoʻq</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>havolalar aylanib yana shu yerga qaytadi</translation>
    </message>
    <message>
        <source>a draft cannot be read</source>
        <translation>qoralamani oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>is not a document</source>
        <translation>bu hujjat emas</translation>
    </message>
    <message>
        <source>opened for reading only</source>
        <translation>faqat oʻqish uchun ochilgan</translation>
    </message>
    <message>
        <source>has no file</source>
        <translation>fayli yoʻq</translation>
    </message>
    <message>
        <source>is not one of tick, leave_out, confirm, known_to_few, limits_kept, hits</source>
        <translation>bu yerda boʻlishi mumkin: `tick`, `leave_out`, `confirm`, `known_to_few`, `limits_kept`, `hits`</translation>
    </message>
    <message>
        <source>there is no record %1</source>
        <translation>%1 degan yozuv yoʻq</translation>
    </message>
    <message>
        <source>is a list of references</source>
        <translation>bu yerda yozuvlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>is a list of records with fields</source>
        <translation>bu yerda maydonlari bilan yozuvlar roʻyxati boʻlishi kerak</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>%1 degan maydon yoʻq</translation>
    </message>
    <message>
        <source>%1 is no answer</source>
        <translation>bunday javob yoʻq: %1</translation>
    </message>
    <message>
        <source>there is no code %1 in %2</source>
        <translation>%2 roʻyxatida %1 degan kod yoʻq</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>bu son emas</translation>
    </message>
    <message>
        <source>this date was not understood</source>
        <translation>sanani tushunib boʻlmadi</translation>
    </message>
    <message>
        <source>an exact day is written YYYY-MM-DD</source>
        <translation>aniq kun shunday yoziladi: `YYYY-MM-DD`</translation>
    </message>
    <message>
        <source>cannot be typed</source>
        <translation>bu maydon bunday toʻldirilmaydi</translation>
    </message>
    <message>
        <source>(none of these)</source>
        <translation>(hech biri)</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(muhrlangan)</translation>
    </message>
    <message>
        <source>heads cannot be read</source>
        <translation>tarixning oxirgi oʻzgarishlarini oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>copy %1 of its two is damaged; the other one serves</source>
        <translation>ikki nusxasidan biri (%1) shikastlangan; ikkinchisi butun</translation>
    </message>
    <message>
        <source>evidence object %1</source>
        <translation>dalil fayli %1</translation>
    </message>
    <message>
        <source>chunk %1 is damaged</source>
        <translation>%1-blok shikastlangan</translation>
    </message>
    <message>
        <source>segment %1 is missing, cut or too long</source>
        <translation>%1-segment yoʻq, kesilgan yoki juda uzun</translation>
    </message>
    <message>
        <source>is not what was put in</source>
        <translation>bu solingan narsa emas</translation>
    </message>
    <message>
        <source>was changed by somebody without the key</source>
        <translation>kalitsiz oʻzgartirilgan</translation>
    </message>
    <message>
        <source>is damaged; what was typed and not recorded may be lost</source>
        <translation>fayl shikastlangan; terilgan, lekin yozib qoʻyilmagani yoʻqolgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>a change that was acknowledged is missing: its write-ahead log was damaged</source>
        <translation>tasdiqlangan oʻzgarish yoʻq: uning jurnali shikastlangan</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>yozuv %1</translation>
    </message>
    <message>
        <source>its row in the lists is out of date</source>
        <translation>roʻyxatlardagi qatori eskirgan</translation>
    </message>
    <message>
        <source>is not from this vault, or was changed</source>
        <translation>shu jilddan emas yoki oʻzgartirilgan</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>nusxa: %1</translation>
    </message>
    <message>
        <source>is missing in the copy</source>
        <translation>nusxada yoʻq</translation>
    </message>
    <message>
        <source>was changed in the copy</source>
        <translation>nusxada oʻzgartirilgan</translation>
    </message>
    <message>
        <source>the copy differs from what was written</source>
        <translation>nusxa yozilganidan farq qiladi</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>yaratib boʻlmadi</translation>
    </message>
    <message>
        <source>there is no such paper</source>
        <translation>bunday qogʻoz yoʻq</translation>
    </message>
    <message>
        <source>a working copy or read-back copy is not cleared and is never sent</source>
        <translation>ishchi nusxa va oʻqib berish nusxasi tekshirilmagan, ular hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>there is no addressee %1</source>
        <translation>%1 degan adresat yoʻq</translation>
    </message>
    <message>
        <source>a sealed box is there already, and only who opened it may replace it</source>
        <translation>u yerda allaqachon muhrlangan yozuv bor; uni faqat ochib, keyin almashtirish mumkin</translation>
    </message>
    <message>
        <source>is not a coordinator&apos;s public key</source>
        <translation>bu koordinatorning ochiq kaliti emas</translation>
    </message>
    <message>
        <source>has this key already</source>
        <translation>bu kalit u yerda allaqachon bor</translation>
    </message>
    <message>
        <source>opens another vault</source>
        <translation>boshqa himoyalangan jildni ochadi</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fayl boʻsh</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>bunday fayl yoʻq</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>fayl allaqachon bor</translation>
    </message>
    <message>
        <source>plain SQLite is linked</source>
        <translation>oddiy `SQLite` bilan yigʻilgan</translation>
    </message>
    <message>
        <source>older than 4.5.6</source>
        <translation>kamida 4.5.6 versiya kerak</translation>
    </message>
    <message>
        <source>no FTS5 with contentless_delete</source>
        <translation>`contentless_delete` imkoniyati bor `FTS5` yoʻq</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>hech narsa yozilmadi</translation>
    </message>
    <message>
        <source>it writes plain text</source>
        <translation>shifrlanmagan matn yozadi</translation>
    </message>
    <message>
        <source>no memory for a connection</source>
        <translation>ulanish uchun xotira yetmaydi</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>bunday yozuv yoʻq</translation>
    </message>
    <message>
        <source>others refer to it</source>
        <translation>unga boshqa yozuvlar havola qiladi</translation>
    </message>
    <message>
        <source>is not among the removed</source>
        <translation>olib tashlanganlar orasida yoʻq</translation>
    </message>
    <message>
        <source>what it stands in was removed</source>
        <translation>u turgan yozuv olib tashlangan</translation>
    </message>
    <message>
        <source>its content was forgotten</source>
        <translation>mazmuni butunlay oʻchirilgan</translation>
    </message>
    <message>
        <source>is a record of another kind</source>
        <translation>bu boshqa turdagi yozuv</translation>
    </message>
    <message>
        <source>is no level</source>
        <translation>bunday daraja yoʻq</translation>
    </message>
    <message>
        <source>a part of this change failed; nothing is recorded</source>
        <translation>oʻzgarishning bir qismi amalga oshmadi; hech narsa yozib qoʻyilmadi</translation>
    </message>
    <message>
        <source>a record was announced and did not come</source>
        <translation>eʼlon qilingan yozuv kelmadi</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>yozuv tahriri %1</translation>
    </message>
    <message>
        <source>no such change</source>
        <translation>bunday oʻzgarish yoʻq</translation>
    </message>
    <message>
        <source>lacks its content, and nobody had it forgotten</source>
        <translation>mazmuni yoʻq, holbuki uni hech kim oʻchirmagan</translation>
    </message>
    <message>
        <source>was changed after it was recorded</source>
        <translation>yozib qoʻyilganidan keyin oʻzgartirilgan</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>oʻzgarish %1</translation>
    </message>
    <message>
        <source>does not follow the change before it on its line</source>
        <translation>shu qurilmadagi oldingi oʻzgarishning davomi emas</translation>
    </message>
    <message>
        <source>has no history</source>
        <translation>tarixi yoʻq</translation>
    </message>
    <message>
        <source>differs from its history</source>
        <translation>oʻz tarixiga mos emas</translation>
    </message>
    <message>
        <source>line of device %1</source>
        <translation>qurilma tarixi %1</translation>
    </message>
    <message>
        <source>lacks a change that the copy has</source>
        <translation>nusxada bor oʻzgarish bu yerda yoʻq</translation>
    </message>
    <message>
        <source>was rewritten: a change has another digest than in the copy</source>
        <translation>tarix qayta yozilgan: oʻzgarishning nazorat yigʻindisi nusxadagidek emas</translation>
    </message>
    <message>
        <source>is not in this list</source>
        <translation>bu roʻyxatda yoʻq</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>sxema %1</translation>
    </message>
    <message>
        <source>is no person, organisation or group</source>
        <translation>bu shaxs ham, tashkilot ham, guruh ham emas</translation>
    </message>
    <message>
        <source>only two different parties of one kind are merged</source>
        <translation>faqat bir turdagi ikki xil yozuv birlashtiriladi</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON emas</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>nomaʼlum tur</translation>
    </message>
    <message>
        <source>refers to a change that is not in this vault</source>
        <translation>bu himoyalangan jildda yoʻq oʻzgarishga havola qiladi</translation>
    </message>
    <message>
        <source>refers to a record that is not in this vault</source>
        <translation>bu himoyalangan jildda yoʻq yozuvga havola qiladi</translation>
    </message>
    <message>
        <source>refers to a record of a kind that it does not take</source>
        <translation>mos kelmaydigan turdagi yozuvga havola qiladi</translation>
    </message>
    <message>
        <source>refers to a record that was removed</source>
        <translation>olib tashlangan yozuvga havola qiladi</translation>
    </message>
    <message>
        <source>no such evidence object</source>
        <translation>bunday dalil fayli yoʻq</translation>
    </message>
    <message>
        <source>a change of this kind cannot be undone</source>
        <translation>bu turdagi oʻzgarishni bekor qilib boʻlmaydi</translation>
    </message>
    <message>
        <source>there is a copy of this second</source>
        <translation>shu soniyadagi nusxa allaqachon bor</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>oʻchirib boʻlmadi</translation>
    </message>
    <message>
        <source>chunk %1 of %2: %3</source>
        <translation>blok %1 / %2: %3</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>fayl yoʻq</translation>
    </message>
    <message>
        <source>the disk does not give it</source>
        <translation>disk uni bermayapti</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>uzilib qolgan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>oʻzgartirilgan</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>yozib boʻlmaydi</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>bu boshqa turdagi fayl</translation>
    </message>
    <message>
        <source>header checksum</source>
        <translation>sarlavhaning nazorat yigʻindisi</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>yangiroq dasturda yaratilgan</translation>
    </message>
    <message>
        <source>key derivation parameters out of bounds</source>
        <translation>kalit hosil qilish parametrlari chegaradan tashqarida</translation>
    </message>
    <message>
        <source>store file name</source>
        <translation>yozuvlar faylining nomi</translation>
    </message>
    <message>
        <source>both copies of the header</source>
        <translation>sarlavhaning ikkala nusxasi</translation>
    </message>
    <message>
        <source>the header was written by somebody else</source>
        <translation>bu orada sarlavhani boshqa dastur yozgan</translation>
    </message>
    <message>
        <source>%1 MiB for the key</source>
        <translation>kalit uchun %1 MiB kerak</translation>
    </message>
    <message>
        <source>no slot opens</source>
        <translation>hech bir yoʻl bilan ochilmaydi</translation>
    </message>
    <message>
        <source>not opened with a passphrase</source>
        <translation>parol iborasi bilan ochilmagan</translation>
    </message>
    <message>
        <source>no free slot</source>
        <translation>ochishning yana bir yoʻlini qoʻshib boʻlmaydi</translation>
    </message>
    <message>
        <source>no such slot</source>
        <translation>ochishning bunday yoʻli yoʻq</translation>
    </message>
    <message>
        <source>the slot that opened the vault</source>
        <translation>himoyalangan jild hozir shu yoʻl bilan ochilgan</translation>
    </message>
    <message>
        <source>empty or too long</source>
        <translation>boʻsh yoki juda uzun</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>`UTF-8` emas</translation>
    </message>
    <message>
        <source>cannot be normalised</source>
        <translation>odatdagi koʻrinishga keltirib boʻlmaydi</translation>
    </message>
    <message>
        <source>not a recovery sheet</source>
        <translation>bu tiklash varagʻi emas</translation>
    </message>
    <message>
        <source>sealed, kept by the coordinator</source>
        <translation>muhrlangan, koordinatorda saqlanadi</translation>
    </message>
    <message>
        <source>sealed box</source>
        <translation>muhrlangan yozuv</translation>
    </message>
    <message>
        <source>not a public sealing key</source>
        <translation>bu ochiq muhr kaliti emas</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>jild boʻsh emas</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>boshqa foydalanuvchilardan yopib boʻlmadi</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>birinchi fayli yoʻq</translation>
    </message>
    <message>
        <source>opened read-only</source>
        <translation>faqat oʻqish uchun ochilgan</translation>
    </message>
    <message>
        <source>DRAFT, not cleared</source>
        <translation>QORALAMA, joʻnatish mumkin emas</translation>
    </message>
    <message>
        <source>this complaint is about a detention, and none of this person is on file; record it first (kind detention, role target)</source>
        <translation>bu shikoyat ozodlikdan mahrum qilish haqida, lekin bu shaxsning ushlangani yozilmagan; avval uni yozing (turi: ushlash, roli: jabr koʻrgan tomon)</translation>
    </message>
    <message>
        <source>its addressee does not take papers in this language: this one is for reading only</source>
        <translation>adresat bu tildagi qogʻozlarni olmaydi: bu qogʻoz faqat oʻqish uchun</translation>
    </message>
    <message>
        <source>is not recorded yet</source>
        <translation>hali yozib qoʻyilmagan</translation>
    </message>
    <message>
        <source>a working copy or read-back copy is a paper and stays in the office: it is not exported</source>
        <translation>ishchi nusxa va oʻqib berish nusxasi tashkilotda qoladi va fayl qilib chiqarilmaydi</translation>
    </message>
    <message>
        <source>the answers of a question come from many records: their table is a working copy and stays here</source>
        <translation>savolga javoblar koʻp yozuvlardan yigʻilgan: ularning jadvali ishchi nusxa boʻlib, shu yerda qoladi</translation>
    </message>
    <message>
        <source>this file holds everything, unprotected: it was cleared for nobody</source>
        <translation>bu faylda hamma narsa himoyasiz turibdi: u hech kim uchun tekshirilmagan</translation>
    </message>
    <message>
        <source>this file was made as %1: as such it was cleared</source>
        <translation>bu fayl «%1» sifatida tayyorlangan: u faqat shunday tekshirilgan</translation>
    </message>
    <message>
        <source>was given twice</source>
        <translation>ikki marta berilgan</translation>
    </message>
    <message>
        <source>is yes or no</source>
        <translation>ha yoki yoʻq boʻladi</translation>
    </message>
    <message>
        <source>is %1, not %2</source>
        <translation>bu %1 turidagi yozuv, %2 emas</translation>
    </message>
    <message>
        <source>this id is already here, as %1</source>
        <translation>bunday id bor, %1 turidagi yozuvda</translation>
    </message>
    <message>
        <source>no code of the list %1; perhaps %2</source>
        <translation>%1 roʻyxatida bunday kod yoʻq; balki %2</translation>
    </message>
    <message>
        <source>%1 is no kind of record for this field</source>
        <translation>%1 turidagi yozuv bu maydonga toʻgʻri kelmaydi</translation>
    </message>
    <message>
        <source>%1 has one target at most</source>
        <translation>%1 turidagi voqeada koʻpi bilan bitta jabr koʻrgan tomon boʻladi</translation>
    </message>
    <message>
        <source>lies before the beginning, %1</source>
        <translation>boshlanishidan oldin, %1</translation>
    </message>
    <message>
        <source>there is no such field in %1</source>
        <translation>%1 turidagi yozuvda bunday maydon yoʻq</translation>
    </message>
    <message>
        <source>there is no such field in %1; perhaps %2</source>
        <translation>%1 turidagi yozuvda bunday maydon yoʻq; balki %2</translation>
    </message>
    <message>
        <source>there is no code %1 in %2; perhaps %3</source>
        <translation>%2 roʻyxatida %1 kodi yoʻq; balki %3</translation>
    </message>
    <message>
        <source>takes one code</source>
        <translation>bitta kod oladi</translation>
    </message>
    <message>
        <source>holds copies of another vault; choose another folder</source>
        <translation>bu yerda boshqa himoyalangan jildning nusxalari turibdi; boshqa joy tanlang</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>bu kun hali kelmagan</translation>
    </message>
    <message>
        <source>what was recorded last cannot be read here; open it once where it can be written</source>
        <translation>oxirgi yozuvlarni bu yerda oʻqib boʻlmaydi; bir marta yozish mumkin boʻlgan joyda oching</translation>
    </message>
    <message>
        <source>is still being written; wait until it is whole</source>
        <translation>hali yozilmoqda; fayl toʻliq boʻlguncha kuting</translation>
    </message>
    <message>
        <source>this file was made from another case</source>
        <translation>bu fayl boshqa ish boʻyicha tayyorlangan</translation>
    </message>
    <message>
        <source>the text is in UTF-16: save the file as UTF-8</source>
        <translation>matn `UTF-16` kodlashida: faylni `UTF-8` da saqlang</translation>
    </message>
    <message>
        <source>a zip, office or PDF file: an import takes a JSON file; add this one as evidence</source>
        <translation>bu `zip` arxivi, ofis hujjati yoki PDF: import JSON faylni qabul qiladi, buni esa dalil sifatida qoʻshing</translation>
    </message>
    <message>
        <source>the file breaks off here: it is not whole</source>
        <translation>fayl shu yerda uzilib qolgan: u toʻliq emas</translation>
    </message>
    <message>
        <source>a closing bracket after a comma or colon: take the comma out, or put a value there</source>
        <translation>vergul yoki ikki nuqtadan keyin yopuvchi qavs: vergulni olib tashlang yoki qiymat yozing</translation>
    </message>
    <message>
        <source>a comma is missing before this, or a bracket is not closed</source>
        <translation>bundan oldin vergul yetishmaydi yoki qavs yopilmagan</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8: save the file as UTF-8</source>
        <translation>`UTF-8` boʻlmagan baytlar: faylni `UTF-8` da saqlang</translation>
    </message>
    <message>
        <source>something follows the bracket that ends the file</source>
        <translation>faylni yopadigan qavsdan keyin yana nimadir turibdi</translation>
    </message>
    <message>
        <source>not an exchange file: that begins with {, and its lists have names: %1</source>
        <translation>bu almashinuv fayli emas: u { bilan boshlanadi, undagi roʻyxatlarning nomlari bor: %1</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>joy qolmagan</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>disk faqat oʻqish uchun</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>tizim bunga ruxsat bermaydi</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>xotira yetarli emas</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>boshqa dastur ishlatmoqda</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>disk javob bermayapti</translation>
    </message>
    <message>
        <source>the system refused (error %1)</source>
        <translation>tizim rad etdi (xato %1)</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>faylga yozib boʻlmaydi</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>faylni ochib boʻlmaydi</translation>
    </message>
    <message>
        <source>a fault in the program (%1)</source>
        <translation>dasturning oʻzidagi xato (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), or in another order</source>
        <translation>
            <numerusform>%n ta qator yoki boshqa tartib</numerusform>
            <numerusform>%n ta qator yoki boshqa tartib</numerusform>
        </translation>
    </message>
    <message>
        <source>is no JSON from byte %1 on</source>
        <translation>%1-baytdan boshlab JSON emas</translation>
    </message>
    <message>
        <source>list of the vault&apos;s files</source>
        <translation>himoyalangan jild fayllari roʻyxati</translation>
    </message>
    <message>
        <source>database</source>
        <translation>maʼlumotlar bazasi</translation>
    </message>
    <message>
        <source>file of decisions</source>
        <translation>qarorlar fayli</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>maʼlumotlar bazasi shikastlangan</translation>
    </message>
    <message>
        <source>a rule of the database forbids it</source>
        <translation>maʼlumotlar bazasi qoidasi bunga yoʻl qoʻymaydi</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>toʻxtatildi</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>maʼlumotlar bazasi rad etdi</translation>
    </message>
    <message>
        <source>unreadable drafts, last written on %1, were put aside; delete the file when nobody needs it</source>
        <translation>oʻqib boʻlmaydigan qoralamalar (oxirgi yozuv %1) chetga qoʻyilgan; hech kimga kerak boʻlmasa, faylni oʻchiring</translation>
    </message>
    <message>
        <source>table %1 cannot be read whole</source>
        <translation>%1 jadvalini toʻliq oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>could not be brought to the format of this program; it is as it was before</source>
        <translation>bu dastur formatiga keltirib boʻlmadi; hammasi avvalgidek qoldi</translation>
    </message>
    <message>
        <source>the second is the same as the first; --one-passphrase lets one open both</source>
        <translation>ikkinchisi birinchisining oʻzi; --one-passphrase bilan bittasi hammasini ochadi</translation>
    </message>
    <message>
        <source>is less than the least, %1</source>
        <translation>eng kamidan kam, %1</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Told us %1</source>
        <translation>%1 kuni aytgan</translation>
    </message>
    <message>
        <source>Detention, logged %1</source>
        <translation>Ushlash, %1 kuni yozilgan</translation>
    </message>
    <message>
        <source>Registration, logged %1</source>
        <translation>Roʻyxatdan oʻtkazish, %1 kuni yozilgan</translation>
    </message>
    <message>
        <source>Harassment, logged %1</source>
        <translation>Taʼqib, %1 kuni yozilgan</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Rozilik soʻrash</translation>
    </message>
    <message>
        <source>logged + 7 days</source>
        <translation>yozilgan kun + 7 kun</translation>
    </message>
    <message>
        <source>Is the person still held, and where?</source>
        <translation>Shaxs hali ham ushlab turilibdimi, qayerda?</translation>
    </message>
    <message>
        <source>logged + 1 day</source>
        <translation>yozilgan kun + 1 kun</translation>
    </message>
    <message>
        <source>Find a lawyer</source>
        <translation>Advokat topish</translation>
    </message>
    <message>
        <source>hours count</source>
        <translation>soatlar hal qiladi</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (tekshirilmagan)</translation>
    </message>
    <message>
        <source>Legal limit of custody without a judge runs out</source>
        <translation>Sudya qarorisiz ushlab turishning qonuniy muddati tugaydi</translation>
    </message>
    <message>
        <source>Tell the person that it was sent</source>
        <translation>Joʻnatilganini shaxsga aytish</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Qabul qilinganini tasdiqlashni soʻrash</translation>
    </message>
    <message>
        <source>Ask whether it was transmitted to the government</source>
        <translation>Hukumatga yetkazilgan-yetkazilmaganini soʻrash</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>%1 kuni joʻnatilgan</translation>
    </message>
    <message numerus="yes">
        <source>sent + %n day(s)</source>
        <translation>
            <numerusform>joʻnatilgan kun + %n kun</numerusform>
            <numerusform>joʻnatilgan kun + %n kun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Act</source>
        <translation>Voqea</translation>
    </message>
    <message>
        <source>One thing that happened on the timeline of a case. Base row for all kinds; it need not be a violation.</source>
        <translation>Ish davomida yuz bergan bitta voqea. Hamma turlar uchun asosiy qator; u huquq buzilishi boʻlishi shart emas.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Voqeadagi ishtirok</translation>
    </message>
    <message>
        <source>Who had which part in an act.</source>
        <translation>Voqeada kimning oʻrni qanday boʻlgan.</translation>
    </message>
    <message>
        <source>Link between acts</source>
        <translation>Voqealar orasidagi bogʻliqlik</translation>
    </message>
    <message>
        <source>Cause and sequence.</source>
        <translation>Sabab va ketma-ketlik.</translation>
    </message>
    <message>
        <source>Search for a disappeared person</source>
        <translation>Gʻoyib boʻlgan shaxsni qidirish</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Yomon muomala</translation>
    </message>
    <message>
        <source>What was done, by whom, for what.</source>
        <translation>Nima qilingan, kim tomonidan, nima maqsadda.</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Tibbiy koʻrik</translation>
    </message>
    <message>
        <source>Istanbul Protocol essentials.</source>
        <translation>Istanbul protokolining asosiy bandlari.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Keeps together what happened to one person, organisation or group over one matter, and the work on it.</source>
        <translation>Bitta shaxs, tashkilot yoki guruh bilan bitta masala yuzasidan boʻlgan voqealar va shu boʻyicha bajarilgan ishlar bir joyda.</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>Huquqni himoya qilish chorasi</translation>
    </message>
    <message>
        <source>A complaint, appeal or other domestic step: what the UN forms read. Becomes a proceeding only when it has hearings.</source>
        <translation>Mamlakat ichidagi shikoyat, apellyatsiya yoki boshqa qadam: BMT shakllari shuni soʻraydi. Faqat sud majlislari boʻlsa, ish yuritishga aylanadi.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Xavfsizlik rejasi</translation>
    </message>
    <message>
        <source>One per case, restricted.</source>
        <translation>Har bir ishga bitta, cheklangan.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Murojaat</translation>
    </message>
    <message>
        <source>Any text or speech sent out: UN complaint, letter, statement, brief, interview.</source>
        <translation>Joʻnatilgan har qanday matn yoki nutq: BMTga shikoyat, xat, bayonot, maʼlumotnoma, intervyu.</translation>
    </message>
    <message>
        <source>Party to a communication</source>
        <translation>Murojaat ishtirokchisi</translation>
    </message>
    <message>
        <source>Author, signatory, speaker, addressee.</source>
        <translation>Muallif, imzolovchi, soʻzlovchi, adresat.</translation>
    </message>
    <message>
        <source>Intervention or assistance</source>
        <translation>Yordam yoki harakat</translation>
    </message>
    <message>
        <source>What anyone does for the target: help or pressure.</source>
        <translation>Jabr koʻrgan tomon uchun kim nima qilayotgani: yordam yoki organlardan talab.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Oqibat</translation>
    </message>
    <message>
        <source>What changed, or did not.</source>
        <translation>Nima oʻzgardi yoki oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>What the person or organisation agreed to, for which use, until when.</source>
        <translation>Shaxs yoki tashkilot nimaga, qaysi foydalanishga, qachongacha rozi boʻlgan.</translation>
    </message>
    <message>
        <source>Answer to one use</source>
        <translation>Bitta foydalanish boʻyicha javob</translation>
    </message>
    <message>
        <source>Country context item</source>
        <translation>Mamlakat haqida maʼlumot</translation>
    </message>
    <message>
        <source>Rating, law, treaty, recommendation, visit request, policy: the background a case or UPR annex needs.</source>
        <translation>Baho, qonun, shartnoma, tavsiya, tashrif soʻrovi, siyosat: ish yoki Universal davriy sharh ilovasi uchun kerakli umumiy maʼlumot.</translation>
    </message>
    <message>
        <source>Status of a context item</source>
        <translation>Mamlakat haqidagi maʼlumot holati</translation>
    </message>
    <message>
        <source>Dated step.</source>
        <translation>Sanasi bor qadam.</translation>
    </message>
    <message>
        <source>Custody stage</source>
        <translation>Qamoq bosqichi</translation>
    </message>
    <message>
        <source>A step of the custody timeline.</source>
        <translation>Ozodlikdan mahrum qilishning bir bosqichi.</translation>
    </message>
    <message>
        <source>Access in custody</source>
        <translation>Qamoqda kim kira oldi</translation>
    </message>
    <message>
        <source>When did a judge, a lawyer, the family first see him: what WGAD category III lives on.</source>
        <translation>Sudya, advokat, oila shaxsni birinchi marta qachon koʻrgan: WGAD III toifasi shunga asoslanadi.</translation>
    </message>
    <message>
        <source>Document or evidence</source>
        <translation>Hujjat yoki dalil</translation>
    </message>
    <message>
        <source>A file kept encrypted, with hash and chain of custody; also listed in a library view.</source>
        <translation>Shifrlab saqlanadigan fayl: nazorat yigʻindisi va kimda boʻlgani bilan; umumiy roʻyxatda ham turadi.</translation>
    </message>
    <message>
        <source>Evidence custody row</source>
        <translation>Dalil kimda boʻlgani</translation>
    </message>
    <message>
        <source>Append only.</source>
        <translation>Faqat qoʻshiladi.</translation>
    </message>
    <message>
        <source>Version of a text</source>
        <translation>Matn versiyasi</translation>
    </message>
    <message>
        <source>Translations and written narratives: cases are written in Russian and Uzbek, the UN reads English, French, Spanish.</source>
        <translation>Tarjimalar va yozma bayonlar: ishlar rus va oʻzbek tilida yuritiladi, BMT ingliz, fransuz, ispan tilida oʻqiydi.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Shaxs</translation>
    </message>
    <message>
        <source>Anyone with a name or a label: victim, defender, official, witness, relative.</source>
        <translation>Ismi yoki belgisi bor har kim: jabr koʻrgan, huquq himoyachisi, mansabdor, guvoh, qarindosh.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>CSO, GONGO, union, outlet, company, agency, court, UN body: victims, authorities and partners in one register.</source>
        <translation>NNT, GONGO, kasaba uyushmasi, OAV, kompaniya, idora, sud, BMT organi: jabr koʻrganlar, hokimiyat organlari va hamkorlar bitta reyestrda.</translation>
    </message>
    <message>
        <source>Group of unnamed people or bodies</source>
        <translation>Ismsiz shaxslar yoki tashkilotlar guruhi</translation>
    </message>
    <message>
        <source>So that &apos;dozens of relatives&apos; can be a target without invented names.</source>
        <translation>«Oʻnlab qarindoshlar» oʻylab topilgan ismlarsiz jabr koʻrgan tomon boʻla olishi uchun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism yoki nom</translation>
    </message>
    <message>
        <source>One spelling of one name.</source>
        <translation>Bitta ismning bitta yozilishi.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Aloqa maʼlumoti</translation>
    </message>
    <message>
        <source>How to reach, and when it is safe.</source>
        <translation>Qanday bogʻlanish mumkin va qachon xavfsiz.</translation>
    </message>
    <message>
        <source>Status or label</source>
        <translation>Maqom yoki tamgʻa</translation>
    </message>
    <message>
        <source>A dated status of a person, organisation or group.</source>
        <translation>Shaxs, tashkilot yoki guruhning sanasi bor maqomi.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Aloqa</translation>
    </message>
    <message>
        <source>Person or body to person or body.</source>
        <translation>Shaxs yoki tashkilotning boshqa shaxs yoki tashkilot bilan aloqasi.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Gazetteer entry; pick or add in place.</source>
        <translation>Joylar roʻyxatidagi yozuv; tanlanadi yoki shu yerda qoʻshiladi.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ommaviy voqea</translation>
    </message>
    <message>
        <source>A public happening many acts may belong to.</source>
        <translation>Koʻplab voqealar bogʻliq boʻlishi mumkin boʻlgan ommaviy hodisa.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A number somebody gives, with who gives it. Rival numbers stand side by side.</source>
        <translation>Kimdir aytgan son va uni kim aytgani. Bir-biriga zid sonlar yonma-yon turadi.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ayblov</translation>
    </message>
    <message>
        <source>One accusation against one accused.</source>
        <translation>Ayblanayotgan bitta tomonga qoʻyilgan bitta ayblov.</translation>
    </message>
    <message>
        <source>Ruling and sentence</source>
        <translation>Sud qarori va jazo</translation>
    </message>
    <message>
        <source>One decision about one accused.</source>
        <translation>Ayblanayotgan bitta tomon boʻyicha bitta qaror.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Jazo</translation>
    </message>
    <message>
        <source>One sanction of a ruling; fifteen days and ten years must both fit.</source>
        <translation>Qarordagi bitta jazo; oʻn besh sutka ham, oʻn yil ham sigʻadi.</translation>
    </message>
    <message>
        <source>Registration attempt</source>
        <translation>Roʻyxatdan oʻtishga urinish</translation>
    </message>
    <message>
        <source>One filing and what became of it.</source>
        <translation>Bitta topshirish va uning natijasi.</translation>
    </message>
    <message>
        <source>Step of an attempt</source>
        <translation>Urinish qadami</translation>
    </message>
    <message>
        <source>Task or deadline</source>
        <translation>Vazifa yoki muddat</translation>
    </message>
    <message>
        <source>Something due.</source>
        <translation>Muddatida bajariladigan ish.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>A coordinator&apos;s look at one revision of a case.</source>
        <translation>Koordinator ishning bitta holatini koʻrib chiqishi.</translation>
    </message>
    <message>
        <source>Review remark</source>
        <translation>Tekshiruv izohi</translation>
    </message>
    <message>
        <source>Pinned to a record and field.</source>
        <translation>Yozuv va maydonga biriktirilgan.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Where information comes from. Shown everywhere only by its label.</source>
        <translation>Maʼlumot qayerdan olingani. Hamma joyda faqat belgisi bilan koʻrinadi.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Maʼlumot</translation>
    </message>
    <message>
        <source>The thread between a source and a record or one field of it.</source>
        <translation>Manbani yozuv yoki uning bitta maydoni bilan bogʻlaydi.</translation>
    </message>
    <message>
        <source>Who a source is</source>
        <translation>Manba kimligi</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>One conversation with a source or a person; earlier ones are shown first so that nobody is asked twice.</source>
        <translation>Manba yoki shaxs bilan bitta suhbat; hech kimdan ikki marta soʻralmasligi uchun avvalgilari birinchi koʻrinadi.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Foydalanuvchi</translation>
    </message>
    <message>
        <source>Staff account of this store.</source>
        <translation>Xodimning shu jilddagi hisobi.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Qurilma</translation>
    </message>
    <message>
        <source>A machine on which this vault was opened: its line of changes, its file-number prefix.</source>
        <translation>Jild ochilgan kompyuter: undagi oʻzgarishlar ketma-ketligi, ish raqamidagi belgisi.</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Joʻnatish jurnali</translation>
    </message>
    <message>
        <source>Every dossier made: which records, at what level, hash of the file, for whom.</source>
        <translation>Tayyorlangan har bir qogʻoz: qaysi yozuvlar, qaysi darajada, faylning nazorat yigʻindisi, kim uchun.</translation>
    </message>
    <message>
        <source>Vocabulary term</source>
        <translation>Lugʻat soʻzi</translation>
    </message>
    <message>
        <source>Code, labels per language, order, retired flag, local additions.</source>
        <translation>Kod, har bir tildagi nomi, tartibi, ishlatilmaslik belgisi, oʻzimiz qoʻshganlari.</translation>
    </message>
    <message>
        <source>A sealed box: anybody at work can write it, reading needs the sealing key, which may not be on this laptop.</source>
        <translation>Muhrlangan yozuv: ishlayotgan har kim yoza oladi, oʻqish uchun muhr kaliti kerak, u bu noutbukda boʻlmasligi mumkin.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Huquq buzilishlari</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tugashi</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Davom etmoqda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Qaysi kun holati</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ommaviy voqea</translation>
    </message>
    <message>
        <source>Protest, anniversary, harvest, law it belongs to</source>
        <translation>Voqea tegishli boʻlgan norozilik, xotira kuni, hosil yigʻimi, qonun</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Ehtimoliy sabablar</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Usullar</translation>
    </message>
    <message>
        <source>Harms</source>
        <translation>Yetgan zarar</translation>
    </message>
    <message>
        <source>Ill treatment</source>
        <translation>Yomon muomala</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hikoya</translation>
    </message>
    <message>
        <source>Official version</source>
        <translation>Rasmiy versiya</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Baho</translation>
    </message>
    <message>
        <source>Legal or political view, ours or of a named author; printed apart from the account</source>
        <translation>Bizning yoki nomi aytilgan muallifning huquqiy yoki siyosiy fikri; hikoyadan alohida chop etiladi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Huquqiy asos</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Voqeaga aloqadorlar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Sonlar</translation>
    </message>
    <message>
        <source>Links to other acts</source>
        <translation>Bogʻliq voqealar</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Qidiruv qadamlari</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Bosqichlar</translation>
    </message>
    <message>
        <source>One line for each place or stage, in order; also when only a date or a place is known</source>
        <translation>Har bir joy yoki bosqichga bir qator, tartib bilan; faqat sana yoki joy maʼlum boʻlsa ham</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Kim kira oldi</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Aytilgan sabab</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Qaror yoki order</translation>
    </message>
    <message>
        <source>Warrant by</source>
        <translation>Qarorni kim chiqargan</translation>
    </message>
    <message>
        <source>Incommunicado</source>
        <translation>Aloqasiz saqlangan</translation>
    </message>
    <message>
        <source>Whereabouts known</source>
        <translation>Qayerdaligi maʼlum</translation>
    </message>
    <message>
        <source>Safeguards met</source>
        <translation>Taʼminlangan kafolatlar</translation>
    </message>
    <message>
        <source>Safeguards denied</source>
        <translation>Buzilgan kafolatlar</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Shartlar</translation>
    </message>
    <message>
        <source>Health in custody</source>
        <translation>Qamoqdagi sogʻligʻi</translation>
    </message>
    <message>
        <source>Release type</source>
        <translation>Nima bilan tugagan</translation>
    </message>
    <message>
        <source>Release terms</source>
        <translation>Ozod qilish shartlari</translation>
    </message>
    <message>
        <source>WGAD categories</source>
        <translation>WGAD toifalari</translation>
    </message>
    <message>
        <source>Sought form</source>
        <translation>Soʻralgan shakl</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Result form</source>
        <translation>Natijadagi shakl</translation>
    </message>
    <message>
        <source>Reported attempts</source>
        <translation>Aytilgan urinishlar soni</translation>
    </message>
    <message>
        <source>Reported denials</source>
        <translation>Aytilgan rad etishlar soni</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Urinishlar</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Turlari</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Aloqa yoʻllari</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Qanchalik tez-tez</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Talab</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nima koʻrilgan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bosqich</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ish yuritish raqami</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ochilgan</translation>
    </message>
    <message>
        <source>Hearing access</source>
        <translation>Sud majlisiga kirish</translation>
    </message>
    <message>
        <source>Counsel of choice</source>
        <translation>Oʻzi tanlagan advokat</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Ayblovlar</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Sud qarorlari</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Nima ustidan shikoyat</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Shaxs yoki tashkilot</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Perpetrator type</source>
        <translation>Kim harakat qilgan (taxmin)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Lavozimi</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Asos</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Yoshi, kamida</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Yoshi, koʻpi bilan</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Voyaga yetmagan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kimga, nimaga</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqami</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maqsad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tomonidan</translation>
    </message>
    <message>
        <source>Words said</source>
        <translation>Aytilgan soʻzlar</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Jarohatlar</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Koʻrsatuv imzolangan</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Kimga xabar berilgan</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Mustaqil shifokor</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Xoli (begonalarsiz)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Xulosalar</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Hikoyaga muvofiqligi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Ish raqami</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Mamlakatlar</translation>
    </message>
    <message>
        <source>Where it happened; the first one goes into the file number</source>
        <translation>Qayerda boʻlgan; birinchisi ish raqamiga kiradi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Muhimlik</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Tekshiruv holati</translation>
    </message>
    <message>
        <source>Taken from the newest review</source>
        <translation>Eng yangi tekshiruvdan olinadi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Qisqacha</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Kim haqida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Yopilgan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Masʼul</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bogʻliq ishlar</translation>
    </message>
    <message>
        <source>Context items</source>
        <translation>Mamlakat haqida maʼlumot</translation>
    </message>
    <message>
        <source>Recommendations, laws, visit requests this case illustrates</source>
        <translation>Shu ish misol boʻladigan tavsiya, qonun, tashrif soʻrovlari</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Huquqni himoya qilish</translation>
    </message>
    <message>
        <source>Remedies note</source>
        <translation>Himoya haqida izoh</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Xavfsizlik rejasi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kim, nima haqida</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Topshirilgan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Qaror sanasi</translation>
    </message>
    <message>
        <source>Why useless</source>
        <translation>Nega foydasiz</translation>
    </message>
    <message>
        <source>Who at risk</source>
        <translation>Kim xavf ostida</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Xavflar</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Ehtimoli</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Qadamlar</translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation>Xavfsiz aloqa yoʻli</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hech qachon</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Keyingi aloqa</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>Aloqaga chiqmasa</translation>
    </message>
    <message>
        <source>If we publish</source>
        <translation>Eʼlon qilsak</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandatlar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ishlar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessiya</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Murojaatdagi soʻrovlar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qabul qilingani</translation>
    </message>
    <message>
        <source>Keep submitter secret</source>
        <translation>Yuboruvchi oshkor qilinmasin</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Ishtirokchilar</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Oqibatlar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Qabul qilingan sana</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Yetkazilgani</translation>
    </message>
    <message>
        <source>Sent on to the government; the reply clock starts here and only here</source>
        <translation>Hukumatga yetkazilgan kun; javob muddati faqat shu kundan boshlanadi</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Javob muddati</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Javob olingan</translation>
    </message>
    <message>
        <source>Our comments due</source>
        <translation>Izohimiz muddati</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Eʼlon qilingan</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Roʻyxatdagi nomi</translation>
    </message>
    <message>
        <source>Country as listed</source>
        <translation>Roʻyxatdagi mamlakat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kim uchun</translation>
    </message>
    <message>
        <source>With or towards</source>
        <translation>Kimga, qayerga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Miqdori</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Tafsilot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nimadan keyin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bogʻliqligi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Javoblar</translation>
    </message>
    <message>
        <source>One row per use: yes, no and not asked are three things</source>
        <translation>Har bir foydalanishga bitta qator: ha, yoʻq va soʻralmagan – uch xil javob</translation>
    </message>
    <message>
        <source>How the name may be used</source>
        <translation>Ism qanday koʻrsatiladi</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Kim rozilik bergan</translation>
    </message>
    <message>
        <source>Name of who answered</source>
        <translation>Javob bergan kishining ismi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Qanday berilgan</translation>
    </message>
    <message>
        <source>Told that the state will know</source>
        <translation>Davlat bilishi aytilgan</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Berilgan sana</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Qachongacha amal qiladi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Kim soʻragan</translation>
    </message>
    <message>
        <source>Asked where</source>
        <translation>Qayerda soʻralgan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tarjimon</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Nima tushuntirildi</translation>
    </message>
    <message>
        <source>Free to speak</source>
        <translation>Erkin gapira olgan</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Shaxsga kim boʻladi</translation>
    </message>
    <message>
        <source>Assent</source>
        <translation>Bolaning roziligi</translation>
    </message>
    <message>
        <source>Authorises</source>
        <translation>Bergan vakolati</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Qayta koʻrish</translation>
    </message>
    <message>
        <source>Cannot ask</source>
        <translation>Soʻrab boʻlmaydi</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Kim tasdiqlagan</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Qachon tasdiqlangan</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Rozilik nimaga</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Cheklov</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymati</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ yoki tashkilot</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>Qaysi davlatdan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Mavzular</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Maqomlar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tartibi</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Qaysi bosqich ichida</translation>
    </message>
    <message>
        <source>The stage during which it happened (court, hospital, punishment cell, transport do not split it)</source>
        <translation>Qaysi bosqich paytida boʻlgan (sud, shifoxona, karser, olib borish uni boʻlmaydi)</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Huquqiy holati</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Kim ushlab turibdi</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Kim buyurgan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>Birinchi soʻralgan</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Birinchi ruxsat berilgan</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Oʻz tanlovi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Fayl turi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation>Faylning asl nomi</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Qachon yaratilgan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Olingan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Kelib chiqishi</translation>
    </message>
    <message>
        <source>Safe copy of</source>
        <translation>Qaysi hujjatning xavfsiz nusxasi</translation>
    </message>
    <message>
        <source>Hidden data removed</source>
        <translation>Yashirin maʼlumot olib tashlangan</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Ogʻir tasvir</translation>
    </message>
    <message>
        <source>How the file came</source>
        <translation>Fayl qanday kelgan</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Manbadan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Organ javobi</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Hash checked</source>
        <translation>Nazorat yigʻindisi mos</translation>
    </message>
    <message>
        <source>From (label)</source>
        <translation>Kimdan (belgi)</translation>
    </message>
    <message>
        <source>To (label)</source>
        <translation>Kimga (belgi)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Qurilma</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Qanday</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kim tekshirgan</translation>
    </message>
    <message>
        <source>About the change</source>
        <translation>Qaysi oʻzgarishga oid</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Ism va nomlar</translation>
    </message>
    <message>
        <source>Export alias</source>
        <translation>Joʻnatish uchun nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tugʻilgan vaqti</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Vafot etgan</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Fuqaroligi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollari</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Yashash joyi</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Shaxsni tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Faoliyati</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Qoʻshimcha maʼlumot</translation>
    </message>
    <message>
        <source>Ethnicity, belief, family, only if it matters to the case</source>
        <translation>Millati, eʼtiqodi, oilasi – faqat ishga aloqador boʻlsa</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sogʻligʻi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Aloqa maʼlumotlari</translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation>Taniqli shaxs</translation>
    </message>
    <message>
        <source>Medical exams</source>
        <translation>Tibbiy koʻriklar</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Mustaqilligi</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Faoliyat sohalari</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Joylashgan joyi</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Tashkil etilgan</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Tugatilgan</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Belgi</translation>
    </message>
    <message>
        <source>How many, at least</source>
        <translation>Soni, kamida</translation>
    </message>
    <message>
        <source>How many, at most</source>
        <translation>Soni, koʻpi bilan</translation>
    </message>
    <message>
        <source>How many, as it was said</source>
        <translation>Soni, aytilganidek</translation>
    </message>
    <message>
        <source>These are organisations</source>
        <translation>Guruh tashkilotlardan iborat</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Toʻliq ism</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ismi</translation>
    </message>
    <message>
        <source>Patronymic or middle name</source>
        <translation>Otasining ismi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familiyasi</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Main name</source>
        <translation>Asosiy ism, nom</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Xavfsiz</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Maslahat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kimga, qayerga</translation>
    </message>
    <message>
        <source>Post or function</source>
        <translation>Lavozimi yoki vazifasi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Boshqa nomlari</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Qaysi hudud tarkibida</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Kenglik</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunlik</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Joylar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Nima sanaladi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Value, at least</source>
        <translation>Son, kamida</translation>
    </message>
    <message>
        <source>Value, at most</source>
        <translation>Son, koʻpi bilan</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Qanchalik aniq</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Oʻlchov birligi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Soʻz bilan</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rasmiy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Qayerdan topiladi</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Kim ayblanmoqda</translation>
    </message>
    <message>
        <source>Charge class</source>
        <translation>Ayblov turi</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ifodasi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Modda</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Ayblov eʼlon qilingan</translation>
    </message>
    <message>
        <source>Said fabricated</source>
        <translation>Toʻqilgan deyilgan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Chiqarilgan</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Qachon maʼlum boʻlgan</translation>
    </message>
    <message>
        <source>Day it became known; may be months later</source>
        <translation>Maʼlum boʻlgan kun; oylar oʻtib boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Jazolar</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Asoslantirilishi</translation>
    </message>
    <message>
        <source>Term runs from</source>
        <translation>Muddat boshlanishi</translation>
    </message>
    <message>
        <source>End as stated</source>
        <translation>Aytilgan tugash sanasi</translation>
    </message>
    <message>
        <source>As the court or prison says; wins over our count</source>
        <translation>Sud yoki qamoqxona aytganidek; bizning hisobimizdan ustun</translation>
    </message>
    <message>
        <source>Credit in days</source>
        <translation>Jazoga hisoblangan kunlar</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yil</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Term text</source>
        <translation>Muddat soʻz bilan</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Shartli</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Rejim</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Shakl</translation>
    </message>
    <message>
        <source>Legal days</source>
        <translation>Qonundagi muddat, kun</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Asoslar</translation>
    </message>
    <message>
        <source>Grounds text</source>
        <translation>Asoslar soʻzma-soʻz</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Xat</translation>
    </message>
    <message>
        <source>Filed through</source>
        <translation>Qanday topshirilgan</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Tilxat raqami</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bizga yetib kelgan</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Qaror raqami</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Kim imzolagan</translation>
    </message>
    <message>
        <source>Articles cited</source>
        <translation>Koʻrsatilgan moddalar</translation>
    </message>
    <message>
        <source>New faults named</source>
        <translation>Yangi kamchiliklar aytilgan</translation>
    </message>
    <message>
        <source>Expert body</source>
        <translation>Ekspertiza organi</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Boj</translation>
    </message>
    <message>
        <source>Fee returned</source>
        <translation>Boj qaytarilgan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Qadam</translation>
    </message>
    <message>
        <source>How the day was worked out</source>
        <translation>Muddat qanday hisoblangan</translation>
    </message>
    <message>
        <source>How it was worked out, such as transmitted + 60 days</source>
        <translation>Qanday hisoblangani, masalan: yetkazilgan kun + 60 kun</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kim bajaradi</translation>
    </message>
    <message>
        <source>Later recorded edits of reviewed fields reopen it</source>
        <translation>Tekshirilgan maydonlar keyin oʻzgartirilib yozilsa, tekshiruv qayta ochiladi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soʻralgan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bajarilgan</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Kim koʻrib chiqqan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nima tekshirildi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Hal qilingan</translation>
    </message>
    <message>
        <source>How exports may cite it</source>
        <translation>Qogʻozlarda qanday ataladi</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Manbaning ishonchliligi</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nashr etuvchi</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Yoqlaydi yoki zid</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Haqqoniylik</translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation>Qachon aytilgan</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Qaysi yoʻl bilan</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Parcha</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>Kimga tayanadi</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Qachon tekshirilgan</translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation>Ozchilikka maʼlum</translation>
    </message>
    <message>
        <source>Few people could know this: ask &quot;who will be suspected?&quot; before it prints</source>
        <translation>Buni ozchilik bilishi mumkin: chop etishdan oldin «kimdan gumon qilinadi?» deb soʻrang</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Nimaga asoslangan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kimligi</translation>
    </message>
    <message>
        <source>Name, in words</source>
        <translation>Ismi va familiyasi, matn bilan</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Himoya choralari</translation>
    </message>
    <message>
        <source>Sealed box</source>
        <translation>Muhrlangan yozuv</translation>
    </message>
    <message>
        <source>The sealed fields as only the sealing key opens them</source>
        <translation>Muhrlangan maydonlar; ularni faqat muhr kaliti ochadi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Shaxs</translation>
    </message>
    <message>
        <source>Place kind</source>
        <translation>Qanday joy</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Yana kim bor edi</translation>
    </message>
    <message>
        <source>Overheard</source>
        <translation>Eshitishgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Qanday yozib olingan</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Suhbatdoshning ahvoli</translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation>Yordam taklif qilingan</translation>
    </message>
    <message>
        <source>Referral taken</source>
        <translation>Yordam qabul qilingan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yana soʻrash</translation>
    </message>
    <message>
        <source>Ask again why</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qaydlar</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Dasturdagi ism</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Huquqlar</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Noutbuk belgisi</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Birinchi marta ishlatilgan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tayyorlangan</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Kim uchun</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Qoʻshilmadi</translation>
    </message>
    <message>
        <source>What was left out and why</source>
        <translation>Nima qoʻshilmadi va nega</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Murojaat</translation>
    </message>
    <message>
        <source>Printed reference</source>
        <translation>Qogʻozdagi raqam</translation>
    </message>
    <message>
        <source>Random; the only number that an export carries</source>
        <translation>Tasodifiy; qogʻozda chiqadigan yagona raqam</translation>
    </message>
    <message>
        <source>Ticks and answers</source>
        <translation>Belgilangan bandlar va javoblar</translation>
    </message>
    <message>
        <source>What was confirmed before this export: facts ticked, hits of the text check answered</source>
        <translation>Shu joʻnatishdan oldin nima tasdiqlangan: belgilangan faktlar, matn tekshiruvidagi topilmalarga javoblar</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>Lugʻat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nomlari</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ishlatilmaydi</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Nozik</translation>
    </message>
    <message>
        <source>Choosing it makes the row restricted, keeps it out of lists and small counts, prints only when ticked</source>
        <translation>Tanlansa, qator cheklangan boʻladi, roʻyxat va kichik sonlarga kirmaydi, faqat alohida belgilansa chop etiladi</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Maxfiylik darajasi</translation>
    </message>
    <message>
        <source>The widest circle that may be shown the record; unless set, that of its kind; a line takes that of its record</source>
        <translation>Yozuvni qaysi darajadan boshlab koʻrish mumkin; qoʻyilmasa, yozuv turi boshlanadigan daraja; qator oʻzi tegishli yozuvnikini oladi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ishonchlilik</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Ish qaydi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Maʼlumot qayerdan</translation>
    </message>
    <message>
        <source>Each piece of information with its source, for or against</source>
        <translation>Har bir maʼlumot manbasi bilan, yoqlovchi yoki zid</translation>
    </message>
    <message>
        <source>Conditions of detention</source>
        <translation>Saqlash sharoiti</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nima qilindi</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Qayerdan biladi</translation>
    </message>
    <message>
        <source>As it was said: 13.05.2009, May 2009, before 1.12.2010; a vague date is better than a guessed day</source>
        <translation>Qanday aytilgan boʻlsa: 13.05.2009, 2009-yil may, 2010-yil 1-dekabrdan oldin; taxminiy kundan noaniq sana yaxshi</translation>
    </message>
    <message>
        <source>As it was said; left empty if no end is known, and that does not mean that it goes on</source>
        <translation>Qanday aytilgan boʻlsa; oxiri nomaʼlum boʻlsa, boʻsh qoladi, bu davom etmoqda degani emas</translation>
    </message>
    <message>
        <source>Where it happened; a place smaller than a district can show who told us</source>
        <translation>Qayerda boʻlgan; tumandan kichik joy kim aytganini bildirib qoʻyishi mumkin</translation>
    </message>
    <message>
        <source>What was used, such as beating or tear gas; only what a source described</source>
        <translation>Nima qoʻllangan, masalan kaltaklash, koʻzdan yosh oqizuvchi gaz; faqat manba aytgani</translation>
    </message>
    <message>
        <source>Harm that followed, to health, work or property; only what a source described</source>
        <translation>Sogʻliqqa, ishga, mulkka yetgan zarar; faqat manba aytgani</translation>
    </message>
    <message>
        <source>One row for each time it was done; ask once, and do not press for details</source>
        <translation>Har safari uchun bitta qator; bir marta soʻrang, tafsilotni qistamang</translation>
    </message>
    <message>
        <source>Who had a part in it: target, alleged perpetrator, court, lawyer; a witness only if it is safe for that person</source>
        <translation>Kim aloqador: jabr koʻrgan tomon, huquqni buzgani aytilayotgan, sud, advokat; guvoh – faqat unga xavfsiz boʻlsa</translation>
    </message>
    <message>
        <source>Numbers that somebody gives, each with who counted; numbers that differ stand side by side</source>
        <translation>Kimdir aytgan sonlar, har biri kim sanagani bilan; turlicha sonlar yonma-yon turadi</translation>
    </message>
    <message>
        <source>Acts that belong together: what led to what, what is part of what, reprisals</source>
        <translation>Bir-biriga bogʻliq voqealar: nima nimaga olib kelgan, nima nimaning qismi, qasos choralari</translation>
    </message>
    <message>
        <source>Where somebody asked for the missing person, and what was answered; one row for each request</source>
        <translation>Yoʻqolgan odam qayerdan soʻralgan va nima javob berilgan; har soʻrovga bitta qator</translation>
    </message>
    <message>
        <source>Was a warrant or decision shown? Empty if nobody asked; silence is not No</source>
        <translation>Qaror yoki order koʻrsatilganmi? Soʻralmagan boʻlsa, boʻsh; jim turish «yoʻq» emas</translation>
    </message>
    <message>
        <source>Court, prosecutor or body that issued it; not those who carried it out</source>
        <translation>Qarorni chiqargan sud, prokuror yoki organ; uni ijro etganlar emas</translation>
    </message>
    <message>
        <source>Held without any contact with family, lawyer or anybody outside</source>
        <translation>Oilasi, advokati, tashqaridagi hech kim bilan aloqasiz ushlab turilgan</translation>
    </message>
    <message>
        <source>Do family or lawyer know where the person is held? A rumour is not knowing</source>
        <translation>Oilasi yoki advokati shaxs qayerda ushlab turilganini biladimi? Mish-mish bilish emas</translation>
    </message>
    <message>
        <source>Rights that were denied, as a source said; tick only what you know</source>
        <translation>Manba aytganidek, rad etilgan huquqlar; faqat bilganingizni belgilang</translation>
    </message>
    <message>
        <source>Cell, food, cold, crowding, visits; this can print, so nothing that shows who told us</source>
        <translation>Kamera, ovqat, sovuq, tirbandlik, uchrashuv; qogʻozga tushishi mumkin: manbani bildiradigan narsa yozilmasin</translation>
    </message>
    <message>
        <source>Illness, injuries, care refused, with dates as they were said; only what matters in custody</source>
        <translation>Kasallik, jarohat, yordam berilmagani, aytilgan sanalar bilan; faqat qamoqda muhim boʻlgani</translation>
    </message>
    <message>
        <source>How custody ended; house arrest, another authority or another State is not freedom</source>
        <translation>Qamoq nima bilan tugagan; uy qamogʻi, boshqa idora yoki boshqa davlat ozodlik emas</translation>
    </message>
    <message>
        <source>Legal form that was asked for; each form is an act of its own, however often it was filed</source>
        <translation>Soʻralgan huquqiy shakl; necha marta topshirilsa ham, har bir shakl alohida voqea</translation>
    </message>
    <message>
        <source>Body that decides on the registration, such as a justice department</source>
        <translation>Roʻyxatdan oʻtkazish haqida qaror qiladigan organ, masalan adliya boshqarmasi</translation>
    </message>
    <message>
        <source>Where the whole matter stands by the last news, over all attempts</source>
        <translation>Oxirgi xabarga koʻra ish qanday holatda, barcha urinishlar boʻyicha</translation>
    </message>
    <message>
        <source>Legal form obtained in the end, if it is not the one sought</source>
        <translation>Oxirida olingan huquqiy shakl, agar u soʻralgani boʻlmasa</translation>
    </message>
    <message>
        <source>One row for each filing; add no attempt that nobody described</source>
        <translation>Har bir topshirishga bitta qator; hech kim aytib bermagan urinishni qoʻshmang</translation>
    </message>
    <message>
        <source>What was done, such as summons, threat, pressure on relatives; several may be chosen</source>
        <translation>Nima qilingan: chaqirish, tahdid, yaqinlarga bosim va boshqa; bir nechtasi mumkin</translation>
    </message>
    <message>
        <source>How it reached the person: in person, by phone, at a meeting, online</source>
        <translation>Shaxsga qanday yetgan: yuzma-yuz, telefonda, yigʻilishda, internetda</translation>
    </message>
    <message>
        <source>Once, again and again, or without a break; an incident with its own day is better an act of its own</source>
        <translation>Bir marta, qayta-qayta yoki uzluksiz; oʻz kuni bor holatni alohida voqea qilib yozgan yaxshi</translation>
    </message>
    <message>
        <source>What sort of case it is; each proceeding is an act of its own</source>
        <translation>Qanday ish; har bir ish yuritish alohida voqea</translation>
    </message>
    <message>
        <source>How far the case had come by the last news</source>
        <translation>Oxirgi xabarga koʻra, ish qayergacha borgan</translation>
    </message>
    <message>
        <source>Court or body before which the case is; a judge goes into Involved</source>
        <translation>Ishni koʻrayotgan sud yoki organ; sudya «Voqeaga aloqadorlar»ga yoziladi</translation>
    </message>
    <message>
        <source>Number that the court or the investigation gave; never our own file number</source>
        <translation>Sud yoki tergov bergan raqam; hech qachon bizning ish raqamimiz emas</translation>
    </message>
    <message>
        <source>Day on which the proceeding began, as it was said; it may not be the day of the arrest</source>
        <translation>Ish yuritish boshlangan kun, qanday aytilgan boʻlsa; ushlash kuni boʻlmasligi mumkin</translation>
    </message>
    <message>
        <source>Were public, press and observers let in? Partly: only some hearings or some people</source>
        <translation>Tomoshabin, matbuot, kuzatuvchilar kiritilganmi? Qisman – hamma majlisga yoki hammani emas</translation>
    </message>
    <message>
        <source>Did the person choose the lawyer? No, if one was appointed against the person&apos;s wish</source>
        <translation>Advokatni shaxsning oʻzi tanlaganmi? Xohishiga qarshi tayinlangan boʻlsa, «yoʻq»</translation>
    </message>
    <message>
        <source>One row for each accusation against each accused</source>
        <translation>Har bir ayblanuvchiga qoʻyilgan har bir ayblovga bitta qator</translation>
    </message>
    <message>
        <source>One row for each decision about each accused: remand, verdict, appeal</source>
        <translation>Har kim haqidagi har bir qarorga bitta qator: qamoqqa olish, hukm, apellyatsiya</translation>
    </message>
    <message>
        <source>Whom or what the role belongs to; people whose names are not known are a group</source>
        <translation>Rol kimga tegishli; ismlari nomaʼlum odamlar guruh qilib yoziladi</translation>
    </message>
    <message>
        <source>The part in this act; &quot;alleged perpetrator&quot; is what is said, not a finding of guilt</source>
        <translation>Shu voqeadagi roli; «huquqni buzgani aytilayotgan» – bu aytilgani, aniqlangan ayb emas</translation>
    </message>
    <message>
        <source>What kind of body acted, even if no name is known; &quot;Unknown, in uniform&quot; is an answer too</source>
        <translation>Ism nomaʼlum boʻlsa ham, kim harakat qilgan; «Nomaʼlum shaxslar, formada» ham javob</translation>
    </message>
    <message>
        <source>Highest age possible at that time; the same number again if it is exact</source>
        <translation>Oʻsha paytda mumkin boʻlgan eng katta yosh; aniq boʻlsa, oʻsha son yana yoziladi</translation>
    </message>
    <message>
        <source>The other act; read it as a sentence: this act led to that one</source>
        <translation>Boshqa voqea; gap kabi oʻqing: bu voqea oʻshanga olib keldi</translation>
    </message>
    <message>
        <source>How the two hang together; a cause or a reprisal only if a source says so</source>
        <translation>Ikkalasi qanday bogʻliq; sabab yoki qasos – faqat manba shunday desa</translation>
    </message>
    <message>
        <source>Body that was asked: police, prosecutor, prison, hospital</source>
        <translation>Kimdan soʻralgan: ichki ishlar organi, prokuratura, qamoqxona, shifoxona</translation>
    </message>
    <message>
        <source>Day on which they were asked, as it was said; not the day of the answer</source>
        <translation>Soʻralgan kun, qanday aytilgan boʻlsa; javob kuni emas</translation>
    </message>
    <message>
        <source>What was answered, as far as possible word for word; also that nobody answered</source>
        <translation>Nima javob berilgan, iloji boʻlsa soʻzma-soʻz; javob boʻlmagani ham yoziladi</translation>
    </message>
    <message>
        <source>Number of the request or of the answer, as it stands on the paper</source>
        <translation>Soʻrov yoki javob raqami, qogʻozda qanday boʻlsa</translation>
    </message>
    <message>
        <source>What was done, as the person told it; do not press for details</source>
        <translation>Nima qilingan, shaxs qanday aytgan boʻlsa; tafsilotni qistab soʻramang</translation>
    </message>
    <message>
        <source>What it was for, if words or demands show it; empty rather than guessed</source>
        <translation>Nima maqsadda, agar soʻz yoki talabdan koʻrinsa; taxmindan boʻsh yaxshi</translation>
    </message>
    <message>
        <source>When it began, as it was said</source>
        <translation>Qachon boshlangan, qanday aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>When it was done for the last time, as it was said</source>
        <translation>Oxirgi marta qachon boʻlgan, qanday aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>Office, cell, vehicle: as exact as the person knows it</source>
        <translation>Xona, kamera, mashina: shaxs bilganicha aniq</translation>
    </message>
    <message>
        <source>Who did it, as it was said: person, unit or group; nobody is guilty by standing here</source>
        <translation>Kim qilgan, qanday aytilgan boʻlsa: shaxs, boʻlinma, guruh; bu yerga yozilish aybdor degani emas</translation>
    </message>
    <message>
        <source>What they said, word for word, in the language in which it was said</source>
        <translation>Nima deyishgan, soʻzma-soʻz, qaysi tilda aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>Marks, pain, what followed, and when it was seen; what a doctor found goes into Medical exams</source>
        <translation>Iz, ogʻriq, oqibat va qachon koʻrilgani; shifokor topgani «Tibbiy koʻriklar»ga yoziladi</translation>
    </message>
    <message>
        <source>Was a confession or other statement signed because of it?</source>
        <translation>Shu sababli iqrorlik yoki boshqa koʻrsatuv imzolanganmi?</translation>
    </message>
    <message>
        <source>Judge, prosecutor, doctor to whom it was reported, and when; this can print</source>
        <translation>Xabar berilgan sudya, prokuror, shifokor va qachonligi; qogʻozga tushishi mumkin</translation>
    </message>
    <message>
        <source>Day of the examination; days since the injury matter</source>
        <translation>Koʻrik kuni; jarohatdan keyin necha kun oʻtgani muhim</translation>
    </message>
    <message>
        <source>Doctor or institution; if the name is a risk, only the kind, such as &quot;emergency doctor&quot;</source>
        <translation>Shifokor yoki muassasa; ismini aytish xavfli boʻlsa, faqat kimligi, masalan «tez yordam shifokori»</translation>
    </message>
    <message>
        <source>Yes only if the doctor is not of the police, the prison or whoever held the person</source>
        <translation>Shifokor ushlab turgan organ, ichki ishlar yoki qamoqxona xodimi boʻlmasagina «ha»</translation>
    </message>
    <message>
        <source>Yes only if no officer was in the room or could hear</source>
        <translation>Xonada xodim boʻlmasa va eshita olmasagina «ha»</translation>
    </message>
    <message>
        <source>How the findings fit the account, as the doctor graded it; no grade of our own</source>
        <translation>Topilgani hikoyaga qanchalik mosligi, shifokor bahosi bilan; oʻzimiz baholamaymiz</translation>
    </message>
    <message>
        <source>The paper itself, on file as evidence</source>
        <translation>Qogʻozning oʻzi, dalillarga olingani</translation>
    </message>
    <message>
        <source>State of our work on the case, not of the person</source>
        <translation>Ish boʻyicha bizning ishimiz holati, shaxsning ahvoli emas</translation>
    </message>
    <message>
        <source>Urgent: hours count, life, health or liberty may be at stake today</source>
        <translation>Shoshilinch – soatlar hal qiladi: bugun hayot, sogʻliq yoki ozodlik xavf ostida</translation>
    </message>
    <message>
        <source>Day on which our work ended, an exact day; the person may still be held</source>
        <translation>Bizning ishimiz tugagan aniq kun; shaxs hali qamoqda boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Other cases of the same person, family or event</source>
        <translation>Shu shaxs, oila yoki voqea haqidagi boshqa ishlar</translation>
    </message>
    <message>
        <source>Whom this case could harm, and what is done about it; one for each case</source>
        <translation>Bu ish kimga zarar yetkazishi mumkin va nima qilinadi; har ishga bitta</translation>
    </message>
    <message>
        <source>Act, stage, refusal or ruling that is complained about</source>
        <translation>Ustidan shikoyat qilingan voqea, bosqich, rad javobi yoki qaror</translation>
    </message>
    <message>
        <source>Complaint, appeal, ombudsman …; once there are hearings, record a proceeding</source>
        <translation>Shikoyat, apellyatsiya, ombudsman …; majlislar boʻlsa, ish yuritish sifatida yozing</translation>
    </message>
    <message>
        <source>Body to which it was addressed</source>
        <translation>Qaysi organga yuborilgan</translation>
    </message>
    <message>
        <source>Who filed it: &quot;the lawyer&quot;, &quot;the family&quot;; this can print, so a name only with consent</source>
        <translation>Kim topshirgan: «advokat», «oilasi»; qogʻozga tushishi mumkin, ism faqat rozilik bilan</translation>
    </message>
    <message>
        <source>Day on which it was handed in or posted; the date on the stamp, if there is one</source>
        <translation>Topshirilgan yoki joʻnatilgan kun; shtampi boʻlsa, undagi sana</translation>
    </message>
    <message>
        <source>Number that the body gave; never our own file number</source>
        <translation>Organ bergan raqam; hech qachon bizning ish raqamimiz emas</translation>
    </message>
    <message>
        <source>Where it stands by the last news</source>
        <translation>Oxirgi xabarga koʻra qaysi holatda</translation>
    </message>
    <message>
        <source>Date on the answer; empty while there is none</source>
        <translation>Javobdagi sana; javob boʻlmasa, boʻsh</translation>
    </message>
    <message>
        <source>What was decided, short, in the words of the answer</source>
        <translation>Nima qaror qilingan, qisqa, javob soʻzlari bilan</translation>
    </message>
    <message>
        <source>The complaint or the answer, on file as evidence</source>
        <translation>Shikoyat yoki javobning oʻzi, dalillarga olingani</translation>
    </message>
    <message>
        <source>Why this step could not help, with the fact behind it, such as no answer to three complaints</source>
        <translation>Bu qadam nega yordam bermagani, fakt bilan: masalan, uchta shikoyatga javob yoʻq</translation>
    </message>
    <message>
        <source>People whom this case could harm; a source whose name is sealed is not entered here</source>
        <translation>Bu ish kimga zarar yetkazishi mumkin; ismi muhrlangan manba bu yerga yozilmaydi</translation>
    </message>
    <message>
        <source>What makes the danger real: threats made, what happened to others; no names of sources</source>
        <translation>Xavf nega jiddiy: qilingan tahdidlar, boshqalarga nima boʻlgani; manba ismlarisiz</translation>
    </message>
    <message>
        <source>What may happen; several may be chosen</source>
        <translation>Nima boʻlishi mumkin; bir nechtasini tanlash mumkin</translation>
    </message>
    <message>
        <source>As you see it today; look at it again at every news</source>
        <translation>Bugun qanday koʻrinsa; har xabarda qayta koʻring</translation>
    </message>
    <message>
        <source>Way, hours and agreed words; numbers and addresses go into Contacts</source>
        <translation>Yoʻli, soatlari, kelishilgan soʻzlar; raqam va manzil «Aloqa maʼlumotlari»ga yoziladi</translation>
    </message>
    <message>
        <source>What it is: UN complaint, joint letter, report, interview</source>
        <translation>Bu nima: BMTga shikoyat, qoʻshma xat, hisobot, intervyu</translation>
    </message>
    <message>
        <source>Neutral; it stands in lists, so no name that must stay unknown</source>
        <translation>Betaraf: roʻyxatlarda koʻrinadi, shuning uchun maxfiy ismlarsiz</translation>
    </message>
    <message>
        <source>How far it has come; sent only once it has really left us</source>
        <translation>Qayergacha borgan; «joʻnatilgan» – faqat rostdan bizdan chiqqanda</translation>
    </message>
    <message>
        <source>Countries that it is about, not where the addressee sits</source>
        <translation>Qaysi mamlakatlar haqida, adresat joylashgan mamlakat emas</translation>
    </message>
    <message>
        <source>Our cases on which it rests; the file numbers themselves never leave</source>
        <translation>Asos boʻlgan ishlarimiz; ish raqamlarining oʻzi hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>People, organisations, acts, country facts that it deals with</source>
        <translation>Qaysi shaxs, tashkilot, voqea, mamlakat maʼlumoti haqida</translation>
    </message>
    <message>
        <source>Last day on which the addressee takes it; an exact day</source>
        <translation>Adresat qabul qiladigan oxirgi kun; aniq kun kerak</translation>
    </message>
    <message>
        <source>Day on which it left us, also if no receipt has come</source>
        <translation>Bizdan chiqqan kun, qabul qilingani hali tasdiqlanmagan boʻlsa ham</translation>
    </message>
    <message>
        <source>Yes, if the addressee was asked not to say who submitted it</source>
        <translation>Kim yuborganini aytmaslik adresatdan soʻralgan boʻlsa, «ha»</translation>
    </message>
    <message>
        <source>Authors, signatories, speakers, addressees: one row each</source>
        <translation>Mualliflar, imzolaganlar, soʻzga chiqqanlar, adresatlar: har biriga bitta qator</translation>
    </message>
    <message>
        <source>When the reply reached us; what it says goes into Outcomes</source>
        <translation>Javob bizga yetib kelgan kun; mazmuni «Oqibatlar»ga yoziladi</translation>
    </message>
    <message>
        <source>When it became public, through us or the addressee</source>
        <translation>Biz yoki adresat orqali ommaga maʼlum boʻlgan kun</translation>
    </message>
    <message>
        <source>Person or organisation on file; leave it empty if you are not sure who is meant</source>
        <translation>Roʻyxatdagi shaxs yoki tashkilot; kim nazarda tutilgani aniq boʻlmasa, boʻsh qoldiring</translation>
    </message>
    <message>
        <source>Country as printed beside the name; not corrected</source>
        <translation>Ism yonida chop etilgan mamlakat; tuzatilmaydi</translation>
    </message>
    <message>
        <source>What was done for the person: lawyer, parcel, visit, campaign, pressure on those who decide</source>
        <translation>Shaxs uchun nima qilingan: advokat, yoʻqlov, tashrif, kampaniya, qaror qiluvchilarga murojaat</translation>
    </message>
    <message>
        <source>Who helps; people who could be harmed for it are a group, without names</source>
        <translation>Kim yordam beradi; bundan zarar koʻrishi mumkin boʻlganlar ismsiz guruh qilib yoziladi</translation>
    </message>
    <message>
        <source>Who is helped, or in whose favour it is done</source>
        <translation>Kimga yordam beriladi yoki kimning foydasiga</translation>
    </message>
    <message>
        <source>When it ended; empty while it goes on or nobody knows</source>
        <translation>Qachon tugagan; davom etsa yoki nomaʼlum boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>How far it has come; blocked if somebody prevented it, such as a parcel sent back</source>
        <translation>Qayergacha borgan; masalan yoʻqlov qaytarilgan boʻlsa, «Toʻsqinlik qilindi»</translation>
    </message>
    <message>
        <source>Only if it must be kept; money can put the one who received it in danger</source>
        <translation>Faqat saqlash shart boʻlsa; pul uni olgan odamni xavf ostida qoldirishi mumkin</translation>
    </message>
    <message>
        <source>What was done, in neutral words; no routes, addresses or names of helpers</source>
        <translation>Nima qilingan, betaraf soʻzlar bilan; yoʻl, manzil va yordamchilar ismisiz</translation>
    </message>
    <message>
        <source>What came of it, one row each; also that nothing changed</source>
        <translation>Bundan nima chiqqani, har biriga bitta qator; hech narsa oʻzgarmagani ham</translation>
    </message>
    <message>
        <source>What changed; also that nothing did, or that it got worse</source>
        <translation>Nima oʻzgargani; oʻzgarmagani yoki yomonlashgani ham</translation>
    </message>
    <message>
        <source>When it changed, as it was said</source>
        <translation>Qachon oʻzgargan, qanday aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>Whom the change concerns</source>
        <translation>Oʻzgarish kimga tegishli</translation>
    </message>
    <message>
        <source>What exactly changed, in neutral words; no claim that we brought it about</source>
        <translation>Aynan nima oʻzgargan, betaraf soʻzlar bilan; bizning xizmatimiz deb aytilmaydi</translation>
    </message>
    <message>
        <source>What went before it: our submission, an action, an act; order in time, not cause</source>
        <translation>Bundan oldin nima boʻlgan: murojaat, harakat, voqea; vaqt tartibi, sabab emas</translation>
    </message>
    <message>
        <source>How sure the connection is; only &quot;came after&quot; unless a source or an authority says more</source>
        <translation>Bogʻliqlik qanchalik aniq; manba yoki organ koʻprogʻini aytmasa, faqat «keyin boʻldi»</translation>
    </message>
    <message>
        <source>Whose name and facts it is about, not who spoke for that person</source>
        <translation>Kimning ismi va maʼlumoti haqida, uning nomidan gapirgan kishi emas</translation>
    </message>
    <message>
        <source>How the name may stand in papers; if in doubt, no name</source>
        <translation>Ism qogʻozlarda qanday turishi mumkin; ikkilansangiz, ismsiz</translation>
    </message>
    <message>
        <source>Who answered: the person, or somebody who may speak for the person</source>
        <translation>Kim javob bergan: shaxsning oʻzi yoki uning nomidan gapira oladigan kishi</translation>
    </message>
    <message>
        <source>Only if somebody else answered: that relative, lawyer or guardian</source>
        <translation>Faqat boshqa kishi javob bergan boʻlsa: oʻsha qarindosh, advokat yoki vasiy</translation>
    </message>
    <message>
        <source>How the answers were given; no signature where a paper that is found could harm</source>
        <translation>Javoblar qanday berilgan; topilgan qogʻoz zarar qilsa, imzo olinmaydi</translation>
    </message>
    <message>
        <source>Day of the answers, not of the entry; a newer no beats an older yes</source>
        <translation>Javoblar kuni, yozib qoʻyilgan kun emas; keyingi «yoʻq» avvalgi «ha»ni bekor qiladi</translation>
    </message>
    <message>
        <source>Last day on which the answers hold; an exact day. After it nothing leaves on them</source>
        <translation>Javoblar amal qiladigan oxirgi aniq kun. Undan keyin shu asosda hech narsa joʻnatilmaydi</translation>
    </message>
    <message>
        <source>Exact day on which consent was taken back; every older yes ends with it</source>
        <translation>Rozilik qaytarib olingan aniq kun; avvalgi hamma «ha» shu bilan tugaydi</translation>
    </message>
    <message>
        <source>What else was asked of us, such as fears of the family; a limit on one use goes into its answer</source>
        <translation>Yana nima soʻralgan, masalan oilaning xavotiri; bitta foydalanish cheklovi oʻz javobiga yoziladi</translation>
    </message>
    <message>
        <source>Signed sheet, recording or message on file; nothing if keeping it is a danger</source>
        <translation>Dalillardagi imzolangan varaq, yozuv yoki xabar; saqlash xavfli boʻlsa, hech narsa</translation>
    </message>
    <message>
        <source>Who of us, by handle</source>
        <translation>Bizdan kim, dasturdagi ismi bilan</translation>
    </message>
    <message>
        <source>Where and how it was asked; if others could hear, ask again when it is safe</source>
        <translation>Qayerda va qanday soʻralgan; boshqalar eshitishi mumkin boʻlsa, xavfsiz paytda yana soʻrang</translation>
    </message>
    <message>
        <source>Language in which it was explained and answered</source>
        <translation>Qaysi tilda tushuntirilgan va javob berilgan</translation>
    </message>
    <message>
        <source>Was somebody interpreting? No relative, neighbour or official should</source>
        <translation>Tarjimon boʻlganmi? Qarindosh, qoʻshni yoki organ xodimi boʻlmasligi kerak</translation>
    </message>
    <message>
        <source>Exact day on which to ask again, for example after release</source>
        <translation>Qayta soʻraladigan aniq kun, masalan ozod boʻlgandan keyin</translation>
    </message>
    <message>
        <source>Yes, if asking would be dangerous or the person cannot be reached; do not ask to fill a field</source>
        <translation>Soʻrash xavfli yoki shaxs bilan aloqa boʻlmasa, «ha»; faqat maydon toʻlsin deb soʻramang</translation>
    </message>
    <message>
        <source>Day on which one of us confirmed the answers; an exact day</source>
        <translation>Bizdan biri javoblarni tasdiqlagan aniq kun</translation>
    </message>
    <message>
        <source>The one use that was asked about; each use is a row</source>
        <translation>Soʻralgan bitta foydalanish; har biri alohida qator</translation>
    </message>
    <message>
        <source>Yes only if it was said; silence is not a yes, and what was not asked does not leave</source>
        <translation>Aytilgan boʻlsagina «ha»; jim turish «ha» emas, soʻralmagani joʻnatilmaydi</translation>
    </message>
    <message>
        <source>What kind of background it is; what was done to one person is an act</source>
        <translation>Qanday maʼlumot; bitta shaxsga nisbatan qilingani – voqea, bu yerga emas</translation>
    </message>
    <message>
        <source>UN mandate or body concerned, for a recommendation or a visit</source>
        <translation>Tavsiya yoki tashrif boʻlsa, BMT mandati yoki organi</translation>
    </message>
    <message>
        <source>The text itself, word for word; this starts public, so nothing from a confidential source</source>
        <translation>Matnning oʻzi, soʻzma-soʻz; yozuv boshidan ochiq: maxfiy manbadan hech narsa yozilmasin</translation>
    </message>
    <message>
        <source>When it was issued or came into force, as the text says</source>
        <translation>Qachon chiqarilgan yoki kuchga kirgan, matnda qanday boʻlsa</translation>
    </message>
    <message>
        <source>When it ceased to apply; empty if no end is known</source>
        <translation>Qachon kuchini yoʻqotgan; oxiri nomaʼlum boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>One row for each dated step: adopted, in force, accepted, not implemented</source>
        <translation>Sanali har bir qadamga bitta qator: qabul qilindi, kuchda, maʼqullandi, bajarilmadi</translation>
    </message>
    <message>
        <source>Day of this step, as the source gives it</source>
        <translation>Shu qadam kuni, manba qanday aytgan boʻlsa</translation>
    </message>
    <message>
        <source>Short; this can print, so nothing that shows who told us</source>
        <translation>Qisqa; qogʻozga tushishi mumkin: manbani bildiradigan narsa yozilmasin</translation>
    </message>
    <message>
        <source>Place in the order of time, 1 first; it orders stages that have no date</source>
        <translation>Vaqt boʻyicha oʻrni, 1 – birinchi; sanasi yoʻq bosqichlar shunga qarab turadi</translation>
    </message>
    <message>
        <source>Where the person was; a new row for each move, the old one is not overwritten</source>
        <translation>Shaxs qayerda boʻlgan; har koʻchishga yangi qator, eskisi almashtirilmaydi</translation>
    </message>
    <message>
        <source>Status as the authorities gave it then; &quot;None given&quot; if they named none</source>
        <translation>Organlar oʻshanda aytgan maqom; aytmagan boʻlsa, «Maqomi aytilmagan»</translation>
    </message>
    <message>
        <source>As it was said, with the hour if it is known: hours of custody count</source>
        <translation>Qanday aytilgan boʻlsa, soati maʼlum boʻlsa, soati bilan: qamoqda soatlar ham hisob</translation>
    </message>
    <message>
        <source>As it was said; a gap before the next stage is a fact too, do not close it by guessing</source>
        <translation>Qanday aytilgan boʻlsa; keyingi bosqichgacha boʻshliq ham fakt, taxmin bilan yopilmaydi</translation>
    </message>
    <message>
        <source>Building or facility, if it is known; empty rather than guessed</source>
        <translation>Bino yoki muassasa, maʼlum boʻlsa; taxmindan boʻsh yaxshi</translation>
    </message>
    <message>
        <source>Court, prosecutor or body that ordered this stage; not those who carried it out</source>
        <translation>Shu bosqichni buyurgan sud, prokuror yoki organ; ijro etganlar emas</translation>
    </message>
    <message>
        <source>Article or decision that the authorities named for this stage; empty if they named none</source>
        <translation>Organlar shu bosqich uchun aytgan modda yoki qaror; aytmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>Judge, lawyer, family, doctor …: one row for each, also for those who were not let in</source>
        <translation>Sudya, advokat, oila, shifokor …: har biriga bitta qator, kiritilmaganiga ham</translation>
    </message>
    <message>
        <source>When access was asked for the first time, also if it was refused</source>
        <translation>Kirishga ruxsat birinchi marta qachon soʻralgan, rad etilgan boʻlsa ham</translation>
    </message>
    <message>
        <source>When they first really met; empty as long as no meeting is known</source>
        <translation>Birinchi marta rostdan qachon koʻrishgan; uchrashuv maʼlum boʻlmasa, boʻsh</translation>
    </message>
    <message>
        <source>Yes only if nobody could hear; a guard within hearing makes it No</source>
        <translation>Hech kim eshita olmasagina «ha»; yondagi qoʻriqchi eshitsa, «yoʻq»</translation>
    </message>
    <message>
        <source>Yes only if the person or the family chose this lawyer or doctor</source>
        <translation>Bu advokat yoki shifokorni shaxs yoki oilasi tanlagan boʻlsagina «ha»</translation>
    </message>
    <message>
        <source>Neutral, such as kind and day; it stands in lists, so no names</source>
        <translation>Betaraf, masalan turi va kuni; roʻyxatlarda koʻrinadi, shuning uchun ismlarsiz</translation>
    </message>
    <message>
        <source>Found by the program when the file came in</source>
        <translation>Fayl qabul qilinganda dastur aniqlaydi</translation>
    </message>
    <message>
        <source>In bytes, counted when the file came in</source>
        <translation>Baytda, fayl qabul qilinganda sanalgan</translation>
    </message>
    <message>
        <source>Fingerprint of the file, made when it came in: shows that it is the same, not that it is true</source>
        <translation>Faylning qabul qilishda hisoblangan nazorat yigʻindisi: fayl oʻsha ekanini koʻrsatadi, rostligini emas</translation>
    </message>
    <message>
        <source>The name that the file had; it may show a person or a device, and never leaves</source>
        <translation>Faylning avvalgi nomi; odam yoki qurilmani bildirishi mumkin, hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>When it was made, as it was said; not when it reached us</source>
        <translation>Qachon yaratilgan, qanday aytilgan boʻlsa; bizga yetib kelgan kun emas</translation>
    </message>
    <message>
        <source>Exact day on which it reached us</source>
        <translation>Bizga yetib kelgan aniq kun</translation>
    </message>
    <message>
        <source>Yes only once you have looked: no place, device or author, no face or voice that may not leave</source>
        <translation>Koʻrib chiqqandan keyingina «ha»: joy, qurilma, muallif, joʻnatib boʻlmaydigan yuz va ovoz yoʻq</translation>
    </message>
    <message>
        <source>Whom or what it shows; without it nobody can be asked, and it cannot leave</source>
        <translation>Kimni yoki nimani koʻrsatadi; busiz soʻraydigan kishi boʻlmaydi va uni joʻnatib boʻlmaydi</translation>
    </message>
    <message>
        <source>Who had it and when, step by step; rows are added, never changed</source>
        <translation>Fayl kimda va qachon boʻlgan, qadamma-qadam; qator qoʻshiladi, oʻzgartirilmaydi</translation>
    </message>
    <message>
        <source>The source, by its label; this never leaves</source>
        <translation>Manba, belgisi bilan; bu hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>Exact day on which it was done</source>
        <translation>Bu qilingan aniq kun</translation>
    </message>
    <message>
        <source>Yes, if the fingerprint was compared and is the same; No: the file has changed</source>
        <translation>Nazorat yigʻindisi solishtirilib, oʻsha chiqsa, «ha»; «yoʻq» – fayl oʻzgargan</translation>
    </message>
    <message>
        <source>What matters about this step; no real names of sources or couriers</source>
        <translation>Bu qadam haqida muhimi; manba va yetkazgan kishilarning haqiqiy ismisiz</translation>
    </message>
    <message>
        <source>Kind of place, such as &quot;office&quot; or &quot;on the way&quot;; no address</source>
        <translation>Qanday joy, masalan «ofis» yoki «yoʻlda»; manzilsiz</translation>
    </message>
    <message>
        <source>Kind of device, such as &quot;old laptop&quot;; no number, no name of its owner</source>
        <translation>Qanday qurilma, masalan «eski noutbuk»; raqamisiz va egasining ismisiz</translation>
    </message>
    <message>
        <source>How it changed hands</source>
        <translation>Qoʻldan qoʻlga qanday oʻtgan</translation>
    </message>
    <message>
        <source>Record to which the text belongs</source>
        <translation>Matn tegishli boʻlgan yozuv</translation>
    </message>
    <message>
        <source>Which text of that record, such as the summary</source>
        <translation>Shu yozuvning qaysi matni, masalan qisqacha bayon</translation>
    </message>
    <message>
        <source>Language of this version, not of the original</source>
        <translation>Shu matn tili, asl matnniki emas</translation>
    </message>
    <message>
        <source>A translation keeps every sentence; a narrative is written for a paper</source>
        <translation>Tarjimada har bir gap saqlanadi; bayon qogʻoz uchun yoziladi</translation>
    </message>
    <message>
        <source>Neutral, and without names where a role will do; a narrative prints</source>
        <translation>Betaraf, rol yetarli joyda ismsiz; bayon qogʻozda chop etiladi</translation>
    </message>
    <message>
        <source>Second reader, by handle; not the one who wrote it</source>
        <translation>Ikkinchi oʻquvchi, dasturdagi ismi bilan; yozgan kishi emas</translation>
    </message>
    <message>
        <source>As the person says; empty if nobody asked</source>
        <translation>Shaxsning oʻzi aytganidek; soʻralmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>As it was said; a death that should be looked into is an act too</source>
        <translation>Qanday aytilgan boʻlsa; aniqlanishi kerak boʻlgan oʻlim voqea sifatida ham yoziladi</translation>
    </message>
    <message>
        <source>All that the person has; empty if nobody asked</source>
        <translation>Hammasi, qaysilari boʻlsa; soʻralmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>What the person is in general; the part in one event stands in the act</source>
        <translation>Shaxs umuman kim; bitta voqeadagi roli voqeaning oʻzida turadi</translation>
    </message>
    <message>
        <source>Languages that the person speaks and reads, for talks and for reading back</source>
        <translation>Qaysi tillarda gapiradi va oʻqiydi: suhbat va oʻqib berish uchun</translation>
    </message>
    <message>
        <source>Where the person lives; a district is often enough, an exact home only if it is needed</source>
        <translation>Qayerda yashaydi; koʻpincha tuman yetarli, aniq uy faqat kerak boʻlsa</translation>
    </message>
    <message>
        <source>How to reach the person safely; numbers stand here and in no other text</source>
        <translation>Qanday xavfsiz bogʻlanish mumkin; raqamlar faqat shu yerda, boshqa matnda emas</translation>
    </message>
    <message>
        <source>One row for each examination; the report itself goes into Evidence</source>
        <translation>Har bir koʻrikka bitta qator; xulosaning oʻzi dalillarga olinadi</translation>
    </message>
    <message>
        <source>Full name, short form, other languages: one row each; one is primary</source>
        <translation>Toʻliq nomi, qisqartmasi, boshqa tillarda: har biriga bitta qator; bittasi asosiy</translation>
    </message>
    <message>
        <source>What it is; whether it is independent stands in Alignment</source>
        <translation>Bu nima; mustaqilligi «Mustaqilligi» maydonida turadi</translation>
    </message>
    <message>
        <source>What it works on, by its own words or its charter</source>
        <translation>Nima bilan shugʻullanadi, oʻz soʻzi yoki ustavi boʻyicha</translation>
    </message>
    <message>
        <source>Town or district of its office; the exact address only if it is public</source>
        <translation>Ofisi joylashgan shahar yoki tuman; aniq manzil faqat u ommaga maʼlum boʻlsa</translation>
    </message>
    <message>
        <source>When it began to work, also if it was never registered</source>
        <translation>Qachon ish boshlagan, hech qachon roʻyxatdan oʻtmagan boʻlsa ham</translation>
    </message>
    <message>
        <source>When it ceased to exist; a refusal, a ban or exile is a status, not an end</source>
        <translation>Qachon tugagan; rad etish, taqiq, muhojirlik – maqom, tugash emas</translation>
    </message>
    <message>
        <source>How to reach it safely; numbers of people stand with those people</source>
        <translation>Qanday xavfsiz bogʻlanish mumkin; odamlar raqami ularning oʻz yozuvida</translation>
    </message>
    <message>
        <source>What they are called here, such as &quot;relatives of those held&quot;; never an invented name</source>
        <translation>Bu yerda qanday ataladi, masalan «ushlanganlarning yaqinlari»; ism oʻylab topilmaydi</translation>
    </message>
    <message>
        <source>What the people in it are, such as defenders or protesters</source>
        <translation>Bu odamlar kim, masalan himoyachilar, norozilik qatnashchilari</translation>
    </message>
    <message>
        <source>Lowest number that a source gives; empty if none is given</source>
        <translation>Manba aytgan eng kichik son; aytmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>Highest number that a source gives; the same again if it is exact</source>
        <translation>Manba aytgan eng katta son; aniq boʻlsa, oʻsha son yana yoziladi</translation>
    </message>
    <message>
        <source>Official as in papers, usual, former, or as a source misprinted it</source>
        <translation>Rasmiy, odatiy, avvalgi yoki manba xato bosgani</translation>
    </message>
    <message>
        <source>Language of this spelling, not of the person</source>
        <translation>Shu yozilish tili, shaxsniki emas</translation>
    </message>
    <message>
        <source>Alphabet of this spelling: Latin, Cyrillic, Arabic</source>
        <translation>Shu yozilish alifbosi: lotin, kirill, arab</translation>
    </message>
    <message>
        <source>Yes for the one spelling that stands in lists</source>
        <translation>Roʻyxatlarda turadigan bitta yozilishda «ha»</translation>
    </message>
    <message>
        <source>Number or address, only if you need it. A go-between stands here by a label, not by name</source>
        <translation>Raqam yoki manzil, faqat kerak boʻlsa. Oʻrtadagi odam ismi bilan emas, belgi bilan</translation>
    </message>
    <message>
        <source>Yes only if the person said so lately; a telephone can be listened to or taken</source>
        <translation>Shaxs yaqinda shunday degan boʻlsagina «ha»; telefon tinglanishi yoki olib qoʻyilishi mumkin</translation>
    </message>
    <message>
        <source>A label is what an authority says, not our view; an attempt to register is an act, not a status</source>
        <translation>Tamgʻa – organ aytgani, bizning fikrimiz emas; roʻyxatdan oʻtishga urinish – voqea, maqom emas</translation>
    </message>
    <message>
        <source>Since when, as the decision or a source says</source>
        <translation>Qachondan beri, qaror yoki manba aytganidek</translation>
    </message>
    <message>
        <source>When it was lifted; end the old row and add a new one, never overwrite it</source>
        <translation>Qachon bekor qilingan; eski qatorni tugatib, yangisini qoʻshing, almashtirmang</translation>
    </message>
    <message>
        <source>Exact day on which this was last known to be so</source>
        <translation>Shunday ekani oxirgi marta maʼlum boʻlgan aniq kun</translation>
    </message>
    <message>
        <source>Who gave it: ministry, court, registry, or those who recognise</source>
        <translation>Kim bergan: vazirlik, sud, reyestr yoki eʼtirof etuvchilar</translation>
    </message>
    <message>
        <source>Read it as a sentence: who – kind – with whom; family links start restricted</source>
        <translation>Gap kabi oʻqing: kim – turi – kimga, qayerga; qarindoshlik boshidan cheklangan</translation>
    </message>
    <message>
        <source>Since when, as it was said</source>
        <translation>Qachondan beri, qanday aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>Until when; keep a past link, it may be why the person was questioned</source>
        <translation>Qachongacha; eski aloqani saqlang: soʻroqqa shu sabab boʻlishi mumkin</translation>
    </message>
    <message>
        <source>As people there call it; for a home, no name of those who live in it</source>
        <translation>U yerda qanday ataladi; uy boʻlsa, yashovchilar ismisiz</translation>
    </message>
    <message>
        <source>Former names and other spellings, one on each line</source>
        <translation>Avvalgi nomlari va boshqa yozilishlari, har qatorga bittadan</translation>
    </message>
    <message>
        <source>What it is; a home starts restricted</source>
        <translation>Bu nima; uy-joy boshidan cheklangan</translation>
    </message>
    <message>
        <source>The larger place in which it lies: district, town, region</source>
        <translation>U joylashgan kattaroq joy: tuman, shahar, viloyat</translation>
    </message>
    <message>
        <source>When it ended, as it was said</source>
        <translation>Qachon tugagan, qanday aytilgan boʻlsa</translation>
    </message>
    <message>
        <source>What it was about, from public sources; what was done to one person is an act</source>
        <translation>Nima haqida, ochiq manbalardan; bitta shaxsga nisbatan qilingani – ishdagi voqea</translation>
    </message>
    <message>
        <source>What sort of thing is counted, such as people detained</source>
        <translation>Umuman nima sanaladi, masalan ushlanganlar</translation>
    </message>
    <message>
        <source>The number, or the lower end; &quot;more than 500&quot; is 500 here and nothing in the other</source>
        <translation>Son yoki quyi chegara; «500 dan ortiq» – bu yerda 500, ikkinchisi boʻsh</translation>
    </message>
    <message>
        <source>The upper end; the same number again if it is one number; empty if no limit was said</source>
        <translation>Yuqori chegara; bitta son boʻlsa, oʻshaning oʻzi; chegara aytilmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>How it was said: exactly, about, at least; do not make it more exact than it was</source>
        <translation>Qanday aytilgan: aniq, taxminan, kamida; borligidan aniqroq qilinmaydi</translation>
    </message>
    <message>
        <source>Only if what is counted does not say it, such as days or a currency</source>
        <translation>Faqat nima sanalgani koʻrinmasa, masalan kun yoki valyuta</translation>
    </message>
    <message>
        <source>As it was said, such as &quot;dozens&quot;; no number is made of it</source>
        <translation>Qanday aytilgan boʻlsa, masalan «oʻnlab»; songa aylantirilmaydi</translation>
    </message>
    <message>
        <source>Day or time for which the number holds, not when it was published</source>
        <translation>Son qaysi kun yoki davr uchun toʻgʻri, eʼlon qilingan kun emas</translation>
    </message>
    <message>
        <source>Yes, if a state body gave the number</source>
        <translation>Sonni davlat organi aytgan boʻlsa, «ha»</translation>
    </message>
    <message>
        <source>Page, paragraph or minute where the number stands</source>
        <translation>Son turgan sahifa, xatboshi yoki daqiqa</translation>
    </message>
    <message>
        <source>One accused; for another person add another row</source>
        <translation>Bitta ayblanuvchi; boshqa shaxsga boshqa qator qoʻshiladi</translation>
    </message>
    <message>
        <source>By the words of the charge, not by what may be behind it</source>
        <translation>Ayblov soʻzlari boʻyicha, ortida nima borligiga qarab emas</translation>
    </message>
    <message>
        <source>Day on which the charge was announced to the person; it may not be the day of the arrest</source>
        <translation>Ayblov shaxsga eʼlon qilingan kun; ushlash kuni boʻlmasligi mumkin</translation>
    </message>
    <message>
        <source>Whom the decision concerns; for another person add another row</source>
        <translation>Qaror kim haqida; boshqa shaxsga boshqa qator qoʻshiladi</translation>
    </message>
    <message>
        <source>What was decided; the punishment goes into Sentences</source>
        <translation>Nima qaror qilingan; jazo «Jazolar»ga yoziladi</translation>
    </message>
    <message>
        <source>Court or body that decided; a judge goes into Involved of the act</source>
        <translation>Qaror qilgan sud yoki organ; sudya voqeadagi «Voqeaga aloqadorlar»ga yoziladi</translation>
    </message>
    <message>
        <source>Day on which it was passed; when it became known goes into Made public</source>
        <translation>Chiqarilgan kun; bilib qolingan kun «Qachon maʼlum boʻlgan»ga yoziladi</translation>
    </message>
    <message>
        <source>One row for each punishment: prison term, fine, ban on an activity</source>
        <translation>Har bir jazoga bitta qator: qamoq muddati, jarima, faoliyat taqiqi</translation>
    </message>
    <message>
        <source>Reasons that the court gave, in its own words; our view goes into Assessment</source>
        <translation>Sud keltirgan sabablar, oʻz soʻzlari bilan; bizning fikr «Baho»ga yoziladi</translation>
    </message>
    <message>
        <source>Day from which the term counts, as the ruling says</source>
        <translation>Muddat qaysi kundan hisoblanadi, qarorda qanday boʻlsa</translation>
    </message>
    <message>
        <source>As in the ruling: ten years and six months are 10 here and 6 in months</source>
        <translation>Qarorda qanday boʻlsa: oʻn yil olti oy – bu yerda 10, oyda 6</translation>
    </message>
    <message>
        <source>As in the ruling, beside the years; not converted</source>
        <translation>Qarorda qanday boʻlsa, yillardan tashqari; qayta hisoblanmaydi</translation>
    </message>
    <message>
        <source>As in the ruling, such as 15 days of arrest; not converted</source>
        <translation>Qarorda qanday boʻlsa, masalan 15 sutka; qayta hisoblanmaydi</translation>
    </message>
    <message>
        <source>If it does not fit into numbers, such as &quot;for life&quot;</source>
        <translation>Songa sigʻmasa, masalan «umrbod»</translation>
    </message>
    <message>
        <source>The fine in money; a fine in base units goes into Term text</source>
        <translation>Pul bilan jarima; bazaviy hisoblash miqdorida boʻlsa, «Muddat soʻz bilan»ga</translation>
    </message>
    <message>
        <source>Yes, if the court said that the term need not be served unless conditions are broken</source>
        <translation>Shartlar buzilmasa, muddat oʻtalmaydi deb sud aytgan boʻlsa, «ha»</translation>
    </message>
    <message>
        <source>Regime as the ruling names it, such as general or strict</source>
        <translation>Qarorda aytilgan rejim, masalan umumiy yoki qattiq tartibli</translation>
    </message>
    <message>
        <source>Legal form asked for in this filing</source>
        <translation>Shu safar soʻralgan huquqiy shakl</translation>
    </message>
    <message>
        <source>Day on which the papers were handed in, as on the receipt: the time for the answer runs from it</source>
        <translation>Hujjatlar topshirilgan kun, tilxatda qanday boʻlsa: javob muddati shundan boshlanadi</translation>
    </message>
    <message>
        <source>What was answered; silence is not a refusal: leave it at Pending</source>
        <translation>Nima javob berilgan; jim turish rad etish emas: «koʻrib chiqilmoqda» holida qoldiring</translation>
    </message>
    <message>
        <source>Date on the letter; the day on which it reached you goes into Delivered</source>
        <translation>Xatdagi sana; qoʻlingizga tekkan kun «Bizga yetib kelgan»ga yoziladi</translation>
    </message>
    <message>
        <source>Only what the answer itself says; its words go into Grounds text</source>
        <translation>Faqat javobning oʻzida aytilgani; soʻzlari «Asoslar soʻzma-soʻz»ga yoziladi</translation>
    </message>
    <message>
        <source>The answer itself, on file as evidence; for a portal, a screenshot of the same day</source>
        <translation>Javobning oʻzi, dalillarga olingani; portalda boʻlsa, oʻsha kungi ekran surati</translation>
    </message>
    <message>
        <source>Number that the office or portal gave on filing; never our own file number</source>
        <translation>Topshirishda berilgan raqam; hech qachon bizning ish raqamimiz emas</translation>
    </message>
    <message>
        <source>Post and name, as they stand on the letter</source>
        <translation>Lavozimi va ismi, xatda qanday boʻlsa</translation>
    </message>
    <message>
        <source>Laws and articles as the letter names them; add none of your own</source>
        <translation>Qonun va moddalar, xatda qanday aytilgan boʻlsa; oʻzingizdan qoʻshmang</translation>
    </message>
    <message>
        <source>Body whose opinion was asked before the decision</source>
        <translation>Qarordan oldin xulosasi soʻralgan organ</translation>
    </message>
    <message>
        <source>Sum that was paid for this filing; the proof of payment goes into Evidence</source>
        <translation>Shu topshirish uchun toʻlangan summa; toʻlov qogʻozi dalillarga olinadi</translation>
    </message>
    <message>
        <source>Was it paid back after the refusal? Empty if nobody asked</source>
        <translation>Rad etilgandan keyin qaytarilganmi? Soʻralmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>What happened between filing and answer: more papers asked, inspection, founders called in</source>
        <translation>Topshirish va javob orasida nima boʻlgan: yana hujjat soʻraldi, koʻzdan kechirish, taʼsischilar chaqirildi</translation>
    </message>
    <message>
        <source>When it happened, as it was said or stands on the paper</source>
        <translation>Qachon boʻlgan, qanday aytilgan yoki qogʻozda boʻlsa</translation>
    </message>
    <message>
        <source>The record that it is about, if there is one</source>
        <translation>Qaysi yozuv haqida, agar bitta boʻlsa</translation>
    </message>
    <message>
        <source>Exact day; a term that the law sets should be checked by a lawyer</source>
        <translation>Aniq kun; qonundagi muddatni advokat tekshirsin</translation>
    </message>
    <message>
        <source>Missed: the day passed and it is too late. Dropped: no longer needed</source>
        <translation>«Muddat oʻtdi»: kun oʻtgan, endi kech. «Bekor qilindi»: boshqa kerak emas</translation>
    </message>
    <message>
        <source>Accepted may be used, within consent and level; &quot;not for export&quot; keeps everything here</source>
        <translation>«Qabul qilindi» – rozilik va daraja doirasida ishlatsa boʻladi; «joʻnatilmaydi» – hammasi bizda qoladi</translation>
    </message>
    <message>
        <source>Exact day on which the review was asked for</source>
        <translation>Tekshirish soʻralgan aniq kun</translation>
    </message>
    <message>
        <source>Exact day on which the reading was finished</source>
        <translation>Tekshiruv tugagan aniq kun</translation>
    </message>
    <message>
        <source>Who of us reads it, by handle; better not the one who wrote it</source>
        <translation>Bizdan kim oʻqiydi, dasturdagi ismi bilan; yozgan kishi boʻlmagani yaxshi</translation>
    </message>
    <message>
        <source>Questions and corrections, each at its record and field</source>
        <translation>Savol va tuzatishlar, har biri oʻz yozuvi va maydonida</translation>
    </message>
    <message>
        <source>The record that the remark is about</source>
        <translation>Izoh tegishli boʻlgan yozuv</translation>
    </message>
    <message>
        <source>&quot;Safety concern&quot; whenever somebody could be harmed</source>
        <translation>Kimgadir zarar yetishi mumkin boʻlsa, doim «Xavfsizlik masalasi»</translation>
    </message>
    <message>
        <source>What to look at or change, and why; no names of sources</source>
        <translation>Nimani koʻrish yoki oʻzgartirish kerak va nega; manba ismlarisiz</translation>
    </message>
    <message>
        <source>What was done about it, or why not</source>
        <translation>Shu boʻyicha nima qilingan yoki nega qilinmagan</translation>
    </message>
    <message>
        <source>Yes once the answer was read and nothing is left to do</source>
        <translation>Javob oʻqilib, boshqa ish qolmaganda «ha»</translation>
    </message>
    <message>
        <source>What it is; a paper says it only as far as How exports may cite it allows</source>
        <translation>Bu kim yoki nima; qogʻoz buni «Qogʻozlarda qanday ataladi» ruxsat berganicha aytadi</translation>
    </message>
    <message>
        <source>Newspaper, site, court or body that published it</source>
        <translation>Eʼlon qilgan gazeta, sayt, sud yoki organ</translation>
    </message>
    <message>
        <source>When it came out; not when we found it. What came in a closed chat is not published</source>
        <translation>Qachon chiqqan, biz topgan kun emas. Yopiq guruhga kelgani eʼlon qilingan hisoblanmaydi</translation>
    </message>
    <message>
        <source>Language of the text or of the talk</source>
        <translation>Matn yoki suhbat tili</translation>
    </message>
    <message>
        <source>Saved copy, on file as evidence: pages on the web disappear</source>
        <translation>Saqlangan nusxasi, dalillarda: internetdagi sahifalar yoʻqoladi</translation>
    </message>
    <message>
        <source>One row for each talk; look here first, so that nobody is asked twice</source>
        <translation>Har suhbatga bitta qator; ikki marta soʻralmasligi uchun avval shu yerga qarang</translation>
    </message>
    <message>
        <source>By its label; choose one or make a new one, never type a real name</source>
        <translation>Belgisi bilan; tanlang yoki yangisini yarating, haqiqiy ism yozilmaydi</translation>
    </message>
    <message>
        <source>Ask every time &quot;how do you know?&quot;: saw it, was told, has the document</source>
        <translation>Har safar soʻrang: buni qayerdan bilasiz? Koʻrgan, aytishgan, hujjati bor</translation>
    </message>
    <message>
        <source>For or against the fact; keep what contradicts it, the other side will find it</source>
        <translation>Faktni yoqlaydi yoki unga zid; zid kelganini saqlang, qarshi tomon uni baribir topadi</translation>
    </message>
    <message>
        <source>When the source said it; not when it happened</source>
        <translation>Manba buni qachon aytgan; voqea boʻlgan kun emas</translation>
    </message>
    <message>
        <source>How it reached us: in person, by phone, by message</source>
        <translation>Bizga qanday yetib kelgan: yuzma-yuz, telefonda, xabar orqali</translation>
    </message>
    <message>
        <source>Language in which it was said or written</source>
        <translation>Qaysi tilda aytilgan yoki yozilgan</translation>
    </message>
    <message>
        <source>The words themselves, as few as needed; restricted, and never printed</source>
        <translation>Soʻzlarning oʻzi, keragicha; cheklangan va hech qachon chop etilmaydi</translation>
    </message>
    <message>
        <source>Who of us checked it, by handle; better not the one who wrote it down</source>
        <translation>Bizdan kim tekshirgan, dasturdagi ismi bilan; yozgan kishi boʻlmagani yaxshi</translation>
    </message>
    <message>
        <source>Exact day of the check</source>
        <translation>Tekshirilgan aniq kun</translation>
    </message>
    <message>
        <source>Who it is, if that person is on file; if you need not know, leave it empty</source>
        <translation>Bu kim, agar shaxs roʻyxatda boʻlsa; bilish shart boʻlmasa, boʻsh qoldiring</translation>
    </message>
    <message>
        <source>How the source may be reached; sealed together with the name</source>
        <translation>Manba bilan qanday bogʻlanish mumkin; ismi bilan birga muhrlangan</translation>
    </message>
    <message>
        <source>Who spoke, by label</source>
        <translation>Kim gapirgan, belgisi bilan</translation>
    </message>
    <message>
        <source>Only if the person may be named here; for a source whose name is sealed leave it empty</source>
        <translation>Faqat shaxs nomini bu yerda aytish mumkin boʻlsa; ismi muhrlangan manba uchun boʻsh</translation>
    </message>
    <message>
        <source>Day of the talk; leave out the hour, it can show who spoke</source>
        <translation>Suhbat kuni, soatisiz: soat kim gapirganini bildirib qoʻyishi mumkin</translation>
    </message>
    <message>
        <source>Such as &quot;at a friend&apos;s&quot; or &quot;by phone&quot;; no address</source>
        <translation>Masalan «tanishning uyida» yoki «telefonda»; manzilsiz</translation>
    </message>
    <message>
        <source>Language in which you talked</source>
        <translation>Suhbat qaysi tilda boʻlgan</translation>
    </message>
    <message>
        <source>Who else was there, such as &quot;a relative&quot;; no names</source>
        <translation>Yana kim boʻlgan, masalan «qarindosh»; ismlarsiz</translation>
    </message>
    <message>
        <source>Could somebody have heard it? Then ask for consent again when it is safe</source>
        <translation>Kimdir eshitishi mumkinmidi? Unda rozilikni xavfsiz paytda qayta soʻrang</translation>
    </message>
    <message>
        <source>How it was kept; sound or video only if the person agreed before</source>
        <translation>Qanday saqlangan; ovoz yoki video faqat shaxs oldindan rozi boʻlsa</translation>
    </message>
    <message>
        <source>How hard it was for the person; if it is too much, stop and offer help</source>
        <translation>Shaxsga qanchalik ogʻir boʻlgan; juda ogʻir boʻlsa, toʻxtating va yordam taklif qiling</translation>
    </message>
    <message>
        <source>Was a doctor, psychologist or lawyer offered?</source>
        <translation>Shifokor, ruhshunos yoki advokat taklif qilinganmi?</translation>
    </message>
    <message>
        <source>Did the person take it? No is an answer; do not press</source>
        <translation>Shaxs qabul qilganmi? «Yoʻq» ham javob; qistamang</translation>
    </message>
    <message>
        <source>May the person be asked about this once more? Never means that nobody asks</source>
        <translation>Bu haqda yana soʻrasa boʻladimi? «Hech qachon» – hech kim soʻramaydi</translation>
    </message>
    <message>
        <source>Reason for the answer above, such as &quot;too painful&quot; or &quot;watched&quot;</source>
        <translation>Javob nega shunday, masalan «juda ogʻir» yoki «kuzatuv ostida»</translation>
    </message>
    <message>
        <source>What helps in the next talk; facts go into the acts, and no real names</source>
        <translation>Keyingi suhbatga yordam beradigani; faktlar voqealarga, haqiqiy ismlar yozilmaydi</translation>
    </message>
    <message>
        <source>What this person may do here; no more than the work needs</source>
        <translation>Bu xodim nima qila oladi; ish talab qilganidan ortiq emas</translation>
    </message>
    <message>
        <source>Part of the file numbers made on this laptop; it never leaves</source>
        <translation>Shu noutbukda berilgan ish raqamlarining qismi; hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>Day on which the vault was first opened on it</source>
        <translation>Jild unda birinchi ochilgan kun</translation>
    </message>
    <message>
        <source>For whom it was made; this decides which consent was needed</source>
        <translation>Kim uchun tayyorlangan; qaysi rozilik kerakligi shunga bogʻliq</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Unga nimalar kirgan</translation>
    </message>
    <message>
        <source>Fingerprint of the file that was made; shows later which one was sent</source>
        <translation>Tayyor faylning nazorat yigʻindisi; keyin qaysi biri joʻnatilganini koʻrsatadi</translation>
    </message>
    <message>
        <source>The submission under which it was registered as sent</source>
        <translation>Joʻnatilgani qaysi murojaat ostida qayd etilgan</translation>
    </message>
    <message>
        <source>Which form or paper it was</source>
        <translation>Qaysi shakl yoki qogʻoz boʻlgan</translation>
    </message>
    <message>
        <source>List to which the word belongs</source>
        <translation>Soʻz qaysi roʻyxatga kiradi</translation>
    </message>
    <message>
        <source>Short key that is stored; not changed once it is used</source>
        <translation>Saqlanadigan qisqa kalit; ishlatilgandan keyin oʻzgartirilmaydi</translation>
    </message>
    <message>
        <source>Yes: no longer offered, but older records keep it</source>
        <translation>«Ha»: endi taklif qilinmaydi, eski yozuvlarda qoladi</translation>
    </message>
    <message>
        <source>Who had it, and when</source>
        <translation>Kimda va qachon boʻlgan</translation>
    </message>
    <message>
        <source>What it is in the main: detention, refusal, harassment; the parts of the form below depend on it</source>
        <translation>Asosan bu nima: ushlash, rad etish, taʼqib; qaysi qoʻshimcha maydonlar chiqishi shunga bogʻliq</translation>
    </message>
    <message>
        <source>Made from kind, target, place, date unless typed; if you type one, no names: it stands in lists</source>
        <translation>Yozilmasa, turi, jabr koʻrgan tomon, joy va sanadan tuziladi; oʻzingizniki ismsiz boʻlsin: roʻyxatlarda koʻrinadi</translation>
    </message>
    <message>
        <source>What we say it amounts to; only what a fact in the account bears out</source>
        <translation>Bizningcha, bu nimani anglatadi; faqat hikoyadagi fakt tasdiqlagani</translation>
    </message>
    <message>
        <source>Yes, if it went on by the last news; No, if it had ended; the lack of an end date is not a Yes</source>
        <translation>Oxirgi xabarga koʻra davom etgan boʻlsa, «ha», tugagan boʻlsa, «yoʻq»; tugash sanasi yoʻqligi «ha» emas</translation>
    </message>
    <message>
        <source>Exact day of the last news, also if nothing changed; not the day on which it was typed</source>
        <translation>Oxirgi xabarning aniq kuni, hech narsa oʻzgarmagan boʻlsa ham; yozilgan kun emas</translation>
    </message>
    <message>
        <source>Why it was done, as it seems to us; only if words, the day or earlier acts point to it</source>
        <translation>Nega qilingan, bizga koʻrinishicha; faqat soʻzlar, kun yoki avvalgi voqealar shuni koʻrsatsa</translation>
    </message>
    <message>
        <source>In the words of who told us: &quot;a relative says&quot;; no names, numbers, addresses; never printed as it stands</source>
        <translation>Aytgan kishining soʻzi bilan: «qarindoshining aytishicha»; ism, raqam, manzilsiz; shu holicha chop etilmaydi</translation>
    </message>
    <message>
        <source>What the authorities say, with body and day: &quot;press service, 13 May&quot;; nothing of our own</source>
        <translation>Organlar nima deydi, qaysi organ va qaysi kuni: «matbuot xizmati, 13-may»; oʻzingizdan qoʻshmang</translation>
    </message>
    <message>
        <source>Law or article that the authorities name, such as &quot;Criminal Code 244&quot;; empty if they named none</source>
        <translation>Organlar aytgan qonun yoki modda, masalan «Jinoyat kodeksi 244»; aytmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>When judge, lawyer, family, doctor first reached the person; also who was not let in</source>
        <translation>Shaxs oldiga sudya, advokat, oila, shifokor birinchi marta qachon kirgan; kiritilmaganlar ham</translation>
    </message>
    <message>
        <source>What the authorities said, word for word, such as &quot;for a talk&quot;; &quot;no reason given&quot; is an answer too</source>
        <translation>Organlar nima degan, soʻzma-soʻz, masalan «suhbatga»; «sababi aytilmadi» ham javob</translation>
    </message>
    <message>
        <source>Rights that were respected, as a source said; what is ticked in neither list is not known</source>
        <translation>Manba aytganidek, taʼminlangan huquqlar; ikki roʻyxatda ham belgilanmagani nomaʼlum degani</translation>
    </message>
    <message>
        <source>Conditions put on the released, such as &quot;not to leave the district&quot;, &quot;no interviews&quot;</source>
        <translation>Ozod qilingan shaxsga qoʻyilgan shartlar, masalan «tumandan chiqmaslik», «intervyu bermaslik»</translation>
    </message>
    <message>
        <source>Our view for the UN group: I no legal basis, II freedoms, III unfair trial, IV migrants, V discrimination</source>
        <translation>BMT Ishchi guruhi uchun fikrimiz: I asossiz, II erkinliklar, III adolatsiz sud, IV migrantlar, V kamsitish</translation>
    </message>
    <message>
        <source>5, if a source only says &quot;they filed five times&quot;; add no attempts for it</source>
        <translation>Manba faqat «besh marta topshirgan» desa, 5; buning uchun urinish qoʻshilmaydi</translation>
    </message>
    <message>
        <source>9, if a source only says &quot;denied nine times&quot;; add no attempts for it</source>
        <translation>Manba faqat «toʻqqiz marta rad etilgan» desa, 9; buning uchun urinish qoʻshilmaydi</translation>
    </message>
    <message>
        <source>What was to be done or stopped, word for word if known, such as &quot;close the page&quot;; empty if nothing</source>
        <translation>Nima qilish yoki toʻxtatish talab qilingan, iloji boʻlsa soʻzma-soʻz: «sahifani yop»; talab boʻlmasa, boʻsh</translation>
    </message>
    <message>
        <source>People, clothes, car, number plate, as they were seen; no chance passers-by, no name of who saw it</source>
        <translation>Odamlar, kiyim, mashina, raqami, qanday koʻrilgan boʻlsa; tasodifiy oʻtkinchilar va koʻrgan kishi ismi yozilmaydi</translation>
    </message>
    <message>
        <source>Refusal, ruling or act against which it is directed; empty if the proceeding is no appeal</source>
        <translation>Bu yerda ustidan shikoyat qilingan rad javobi, qaror yoki voqea; ish yuritish shikoyat boʻlmasa, boʻsh</translation>
    </message>
    <message>
        <source>Rank, post, unit: &quot;investigator, district department&quot;; prints instead of a name; not for private people</source>
        <translation>Unvon, lavozim, boʻlinma: «tuman boʻlimi tergovchisi»; ism oʻrniga chop etilishi mumkin; oddiy odamlarda boʻsh</translation>
    </message>
    <message>
        <source>How it is known who it was: badge, uniform, signature, gave a name; not the name of who recognised them</source>
        <translation>Kimligi qayerdan maʼlum: jeton, forma, imzo, oʻzini tanitgan; tanigan kishining ismisiz</translation>
    </message>
    <message>
        <source>Lowest age possible at that time: &quot;about 16&quot; is 15 here and 17 in Age to</source>
        <translation>Oʻsha paytda mumkin boʻlgan eng kichik yosh: «16 yoshlarda» – bu yerda 15, «Yoshi, koʻpi bilan» maydonida 17</translation>
    </message>
    <message>
        <source>Under 18 then; worked out from birth or age, or set by hand; a child is not named in public papers</source>
        <translation>Oʻshanda 18 ga toʻlmagan; tugʻilgan vaqti yoki yoshidan hisoblanadi yoki qoʻyiladi; ochiq qogʻozda bola ismsiz</translation>
    </message>
    <message>
        <source>When it began, as it was said: 12.5.2026 or May 2026; do not press for the hour</source>
        <translation>Qachon boshlangan, qanday aytilgan boʻlsa: 12.5.2026 yoki 2026-yil may; soatini qistab soʻramang</translation>
    </message>
    <message>
        <source>What the doctor found, as in the report: &quot;bruise 4 × 6 cm, left arm&quot;; no conclusion of our own</source>
        <translation>Shifokor nima topgan, xulosadagidek: «chap qoʻlda 4 × 6 sm koʻkargan joy»; oʻzimizdan xulosa qoʻshilmaydi</translation>
    </message>
    <message>
        <source>The report itself, on file as evidence: all pages, with stamp and signature</source>
        <translation>Xulosaning oʻzi, dalillarga olingani: barcha sahifalari, muhri va imzosi bilan</translation>
    </message>
    <message>
        <source>Country-year-laptop-counter, given by the program; for us only: never in a message, on the phone, on paper</source>
        <translation>Mamlakat-yil-noutbuk-tartib raqami, dastur beradi; faqat bizga: xabarda, telefonda, qogʻozda hech qachon aytilmaydi</translation>
    </message>
    <message>
        <source>Short and neutral, such as &quot;Detention, May 2026&quot;; it stands in lists: no name, illness or accusation</source>
        <translation>Qisqa, betaraf, masalan «Ushlash, 2026-yil may»; roʻyxatlarda koʻrinadi: ism, kasallik, ayblov yozilmaydi</translation>
    </message>
    <message>
        <source>Who, when, where, what, how it stands now, in a few neutral sentences; this prints, so no sources in it</source>
        <translation>Kim, qachon, qayerda, nima, hozir qanday: bir necha betaraf gap; qogʻozga tushadi, shuning uchun manbalarsiz</translation>
    </message>
    <message>
        <source>The person, organisation or group to whom it happened; not relatives, lawyers or officials</source>
        <translation>Bu boshidan oʻtgan shaxs, tashkilot yoki guruh; qarindosh, advokat, mansabdorlar emas</translation>
    </message>
    <message>
        <source>Exact day on which we opened the case; not the day on which it happened</source>
        <translation>Biz ishni ochgan aniq kun; voqea boʻlgan kun emas</translation>
    </message>
    <message>
        <source>Who of us is responsible for the case, by handle; never a real name</source>
        <translation>Ish uchun bizdan kim masʼul, dasturdagi ismi bilan; hech qachon haqiqiy ism emas</translation>
    </message>
    <message>
        <source>Each complaint and appeal inside the country, with day, number, answer; also those without an answer</source>
        <translation>Mamlakat ichidagi har bir shikoyat va apellyatsiya: kuni, raqami, javobi; javobsiz qolganlari ham</translation>
    </message>
    <message>
        <source>Steps in the country not taken or useless, and why; the WGAD form asks; this can print: no sources</source>
        <translation>Mamlakat ichida qilinmagan yoki foydasiz qadamlar va sababi; WGAD shakli soʻraydi; chop etiladi: manbalarsiz</translation>
    </message>
    <message>
        <source>Exact day on which the time for it runs out, by law or as the body said; a lawyer should check it</source>
        <translation>Muddat tugaydigan aniq kun, qonun yoki organ aytganidek; advokat tekshirsin</translation>
    </message>
    <message>
        <source>What is done, by whom (handle), by which day: &quot;change the number, monitor 2, 12 May&quot;; no real names</source>
        <translation>Nima qilinadi, kim (dasturdagi ismi), qaysi kungacha: «raqamni almashtirish, kuzatuvchi 2, 12-may»; haqiqiy ismsiz</translation>
    </message>
    <message>
        <source>What would add to the danger: &quot;do not call the home&quot;, &quot;no visits at work&quot;; no numbers, no addresses</source>
        <translation>Xavfni oshiradigani: «uyga qoʻngʻiroq qilmaslik», «ishxonasiga bormaslik»; raqam va manzilsiz</translation>
    </message>
    <message>
        <source>Exact day of the next contact; makes a task; missed by a day it stands first on Home</source>
        <translation>Keyingi aloqaning aniq kuni; vazifa qoʻyadi; bir kun oʻtsa, Bosh sahifada birinchi turadi</translation>
    </message>
    <message>
        <source>After how long, and whom to tell: &quot;24 hours: lawyer A, then the coordinator&quot;; labels, no names</source>
        <translation>Qancha vaqtdan keyin, kimga xabar beriladi: «24 soat: advokat A, keyin koordinator»; belgilar, ismsiz</translation>
    </message>
    <message>
        <source>What may follow, and who accepts it: &quot;search at home, accepted by the family&quot;; read before every export</source>
        <translation>Nima boʻlishi mumkin va bunga kim rozi: «uyda tintuv, oilasi rozi»; har joʻnatishdan oldin oʻqiladi</translation>
    </message>
    <message>
        <source>UN and other bodies to which it goes, such as the Working Group; other addressees go into Parties</source>
        <translation>Murojaat yoʻllangan BMT va boshqa organlari, masalan Ishchi guruh; boshqa adresatlar «Ishtirokchilar»ga yoziladi</translation>
    </message>
    <message>
        <source>All languages in which it is sent, such as English and Russian; not those of the people in it</source>
        <translation>Joʻnatiladigan barcha tillar, masalan ingliz va rus tili; murojaatdagi odamlarning tili emas</translation>
    </message>
    <message>
        <source>Session, cycle, agenda item, as the addressee writes it, such as &quot;HRC 50, item 4&quot;</source>
        <translation>Sessiya, sikl, kun tartibi bandi, adresat yozganidek, masalan «50-sessiya, 4-band»</translation>
    </message>
    <message>
        <source>What the addressee is asked to do, point by point: &quot;release&quot;, &quot;let in a doctor&quot;, &quot;answer by 1 June&quot;</source>
        <translation>Adresatdan nima soʻraladi, bandma-band: «ozod qilish», «shifokorni kiritish», «1-iyungacha javob berish»</translation>
    </message>
    <message>
        <source>Number that the addressee gave, as it stands in the answer; never our own file number</source>
        <translation>Adresat bergan raqam, javobida qanday boʻlsa; hech qachon bizning ish raqamimiz emas</translation>
    </message>
    <message>
        <source>The very file that was sent, with its checksum; no earlier or later version of it</source>
        <translation>Aynan joʻnatilgan fayl, nazorat yigʻindisi bilan; avvalgi yoki keyingi tahriri emas</translation>
    </message>
    <message>
        <source>Replies, opinions, what changed: one row each; that no reply came is an outcome too</source>
        <translation>Javoblar, BMT organlari fikrlari, nima oʻzgargani: har biriga bitta qator; javob yoʻqligi ham</translation>
    </message>
    <message>
        <source>Day on which the addressee confirmed that it arrived; no reply clock starts with it</source>
        <translation>Adresat qabul qilganini tasdiqlagan kun; javob muddati bu kundan boshlanmaydi</translation>
    </message>
    <message>
        <source>Day by which the government should have answered; worked out from Transmitted</source>
        <translation>Hukumat shu kungacha javob berishi kerak; «Yetkazilgani»dan hisoblanadi</translation>
    </message>
    <message>
        <source>Exact last day for our comments on the reply, as their letter says; do not count it yourself</source>
        <translation>Javobga izohimiz uchun oxirgi aniq kun, ularning xatida aytilganidek; oʻzingiz hisoblamang</translation>
    </message>
    <message>
        <source>What they did: wrote, signed, spoke it, received it; somebody with two parts gets two rows</source>
        <translation>Nima qilgan: yozgan, imzolagan, soʻzga chiqqan, olgan; ikki roli borga ikki qator</translation>
    </message>
    <message>
        <source>Name letter for letter as it was printed, as long as it is not matched with a record</source>
        <translation>Chop etilgandagi nomi, harfma-harf, yozuv bilan hali bogʻlanmagan boʻlsa</translation>
    </message>
    <message>
        <source>Authority or company approached, such as a ministry or a prison; nobody who helped in confidence</source>
        <translation>Murojaat qilingan organ yoki kompaniya, masalan vazirlik, koloniya; oshkor qilmay yordam berganlar yozilmaydi</translation>
    </message>
    <message>
        <source>The case for which the answers hold; empty means all cases, only if the person said so</source>
        <translation>Javoblar qaysi ish uchun; boʻsh – barcha ishlar uchun, faqat shaxs shunday degan boʻlsa</translation>
    </message>
    <message>
        <source>Was it said plainly that the government gets name and facts? Without Yes no complaint leaves</source>
        <translation>Ism va faktlar hukumatga yetishi ochiq aytilganmi? «Ha» boʻlmasa, shikoyat joʻnatilmaydi</translation>
    </message>
    <message>
        <source>Only what was really said, in a language that the person understands well</source>
        <translation>Faqat rostdan aytilgani, shaxs yaxshi tushunadigan tilda</translation>
    </message>
    <message>
        <source>Yes only if nobody listened and nobody pressed; by a telephone that may be heard it is No</source>
        <translation>Hech kim eshitmagan va bosim qilmagan boʻlsagina «ha»; tinglanishi mumkin boʻlgan telefonda «yoʻq»</translation>
    </message>
    <message>
        <source>How the giver is related to the person: &quot;mother&quot;, &quot;lawyer with a mandate&quot;; no names</source>
        <translation>Rozilik bergan kishi shaxsga kim boʻladi: «onasi», «orderi bor advokat»; ismlarsiz</translation>
    </message>
    <message>
        <source>Does the child agree, asked in simple words? A No holds, whatever the parent says</source>
        <translation>Oddiy soʻz bilan soʻralganda bolaning oʻzi rozimi? Uning «yoʻq»i ota-onasi nima desa ham amal qiladi</translation>
    </message>
    <message>
        <source>What we may do, with the paper named: &quot;send the WGAD complaint&quot;; no more than was said</source>
        <translation>Bizga nimaga vakolat beradi, qogʻoz nomi bilan: «WGAD shikoyatini yuborish»; aytilganidan ortiq emas</translation>
    </message>
    <message>
        <source>Who of us confirmed the answers, by handle; until then they count as not asked</source>
        <translation>Bizdan kim javoblarni tasdiqlagan, dasturdagi ismi bilan; ungacha soʻralmagan hisoblanadi</translation>
    </message>
    <message>
        <source>What the yes does not cover, as it was said: &quot;not my address&quot;, &quot;only after release&quot;</source>
        <translation>«Ha» nimani qamramaydi, aytilgan soʻzlar bilan: «manzilimsiz», «faqat ozod boʻlganimdan keyin»</translation>
    </message>
    <message>
        <source>Country that it is about, not where it was issued; for another country add another item</source>
        <translation>Qaysi mamlakat haqida, chiqarilgan joyi emas; boshqa mamlakatga boshqa yozuv</translation>
    </message>
    <message>
        <source>Short, as it is cited: &quot;Law on NGOs of 14 April 1999&quot;, &quot;visit of the Special Rapporteur&quot;</source>
        <translation>Qisqa, unga qanday havola qilinsa: «14.04.1999 dagi NNT toʻgʻrisidagi qonun», «Maxsus maʼruzachi tashrifi»</translation>
    </message>
    <message>
        <source>Only for a rating: the level as its publisher gave it; its year goes into Began</source>
        <translation>Faqat reyting uchun: tuzuvchisi bergan daraja; yili «Boshlanishi»ga yoziladi</translation>
    </message>
    <message>
        <source>Who issued it, such as a parliament or a ministry; of an entry in a list, whom it is about</source>
        <translation>Kim chiqargan, masalan parlament, vazirlik; roʻyxatdagi yozuv boʻlsa – kim haqida</translation>
    </message>
    <message>
        <source>State that made the recommendation, as the report names it, such as &quot;Norway&quot;; otherwise empty</source>
        <translation>Tavsiya bergan davlat, hisobotda qanday atalsa, masalan «Norvegiya»; boshqa hollarda boʻsh</translation>
    </message>
    <message>
        <source>Where it stands: symbol, paragraph, article, such as &quot;A/HRC/36/38, para. 8&quot; or &quot;Article 27&quot;</source>
        <translation>Qayerda turibdi: hujjat belgisi, band, modda, masalan «A/HRC/36/38, 8-band» yoki «27-modda»</translation>
    </message>
    <message>
        <source>Kinds of violation that it deals with, such as refusal of registration; several may be chosen</source>
        <translation>Qaysi huquq buzilishlari haqida, masalan roʻyxatdan oʻtkazishni rad etish; bir nechtasi mumkin</translation>
    </message>
    <message>
        <source>What became of it by that day; a new step is a new row, the old one stays</source>
        <translation>Shu kungacha u nima boʻlgani; yangi qadam – yangi qator, eskisi qoladi</translation>
    </message>
    <message>
        <source>Body that held the person, such as a district department; a single officer goes into Involved</source>
        <translation>Shaxsni ushlab turgan organ, masalan tuman boʻlimi; alohida xodim «Voqeaga aloqadorlar»ga yoziladi</translation>
    </message>
    <message>
        <source>What it is by its content, not how it came: the photo of a ruling is a ruling</source>
        <translation>Mazmuniga koʻra nima, qanday kelgani emas: sud qarorining surati – qaror</translation>
    </message>
    <message>
        <source>The file itself, encrypted here; the unprotected one may still lie where it came from</source>
        <translation>Faylning oʻzi, bu yerda shifrlangan; himoyasizi olingan joyida hali turgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Language that is written or spoken in it; empty for a picture without words</source>
        <translation>Unda qaysi tilda yozilgan yoki gapirilgan; soʻzsiz surat uchun boʻsh</translation>
    </message>
    <message>
        <source>What can be seen, read or heard; of a recording, what is said in it; not who gave it to us</source>
        <translation>Nima koʻrinadi, yozilgan yoki eshitiladi; ovozli yozuvda nima deyilgani; kim bergani yozilmaydi</translation>
    </message>
    <message>
        <source>Where it was taken from and how: page address with day and hour, kind of device, program; no names</source>
        <translation>Qayerdan va nima yordamida olingan: sahifa manzili, kuni va soati, qurilma turi, dastur; ismlarsiz</translation>
    </message>
    <message>
        <source>The original from which this copy was made; only the copy may leave, never the original</source>
        <translation>Bu nusxa olingan asl nusxa; faqat nusxani joʻnatish mumkin, asl nusxani hech qachon</translation>
    </message>
    <message>
        <source>Yes for wounds, the dead, nakedness: the picture then stays covered until asked for</source>
        <translation>Jarohat, oʻlganlar, yalangʻoch tana boʻlsa, «ha»: soʻralmaguncha rasm yopiq turadi</translation>
    </message>
    <message>
        <source>Sent as a file it stays whole; sent as a picture it is made smaller and loses its data</source>
        <translation>Fayl qilib yuborilsa, butun qoladi; rasm qilib yuborilsa, kichrayadi va maʼlumotini yoʻqotadi</translation>
    </message>
    <message>
        <source>One step in each row, beginning with how it was made; loss and seizure are steps too</source>
        <translation>Har qatorda bir qadam, fayl yaratilganidan boshlab; yoʻqolgani va olib qoʻyilgani ham qadam</translation>
    </message>
    <message>
        <source>Who gave it, by handle or label, such as &quot;courier 2&quot;; never a real name</source>
        <translation>Kim bergan: dasturdagi ism yoki belgi, masalan «yetkazgan kishi 2»; hech qachon haqiqiy ism emas</translation>
    </message>
    <message>
        <source>Who took it, by handle or label, such as &quot;courier 2&quot;; never a real name</source>
        <translation>Kim olgan: dasturdagi ism yoki belgi, masalan «yetkazgan kishi 2»; hech qachon haqiqiy ism emas</translation>
    </message>
    <message>
        <source>State of the original to which it belongs; if the original changes, it is shown as stale</source>
        <translation>Asl matnning qaysi holatiga oid; asl matn oʻzgarsa, eskirgan deb koʻrsatiladi</translation>
    </message>
    <message>
        <source>The one paper for which the text was written; empty: it serves all papers</source>
        <translation>Matn yozilgan yagona qogʻoz; boʻsh – barcha qogʻozlarga yaraydi</translation>
    </message>
    <message>
        <source>Each spelling, former or married name in a row of its own; one is the main name</source>
        <translation>Har bir yozilishi, avvalgi ismi, turmushdagi familiyasi alohida qatorda; bittasi asosiy</translation>
    </message>
    <message>
        <source>What prints instead of the name, such as &quot;Person A&quot; or &quot;a teacher&quot;; no initials, no nickname in use</source>
        <translation>Ism oʻrniga nima chop etiladi, masalan «A shaxs» yoki «oʻqituvchi»; bosh harflar va maʼlum laqab emas</translation>
    </message>
    <message>
        <source>As it was said: 12.3.1980, 1980, about 1980; the age at the time is worked out as a range</source>
        <translation>Qanday aytilgan boʻlsa: 12.3.1980, 1980, taxminan 1980; oʻsha paytdagi yoshi oraliq sifatida hisoblanadi</translation>
    </message>
    <message>
        <source>Kind, issuer, date, number: &quot;passport AA0000000, 2019&quot;; here and in no other text; the WGAD form asks</source>
        <translation>Turi, kim bergan, sanasi, raqami: «pasport AA0000000, 2019»; faqat shu yerda; WGAD shakli soʻraydi</translation>
    </message>
    <message>
        <source>Work for rights: what, where, since when: &quot;labour monitor since 2012&quot;; no names of colleagues</source>
        <translation>Huquqlar yoʻlidagi ishi: nima, qayerda, qachondan: «2012-yildan mehnat sharoitini kuzatadi»; hamkasblar ismisiz</translation>
    </message>
    <message>
        <source>What matters in custody: &quot;needs insulin every day&quot;; no diagnosis that nobody there has to know</source>
        <translation>Qamoqda muhim boʻlgani: «har kuni insulin kerak»; u yerda bilish shart boʻlmagan tashxis yozilmaydi</translation>
    </message>
    <message>
        <source>Yes only if the name is public by own choice or office; that others wrote of it is not enough</source>
        <translation>Ismi oʻz tanlovi yoki lavozimi tufayli ommaga maʼlum boʻlsagina «ha»; boshqalar yozgani yetarli emas</translation>
    </message>
    <message>
        <source>Labels, recognitions, bans with their dates, one row each, such as a travel ban since May 2024</source>
        <translation>Tamgʻa, eʼtirof, taqiqlar sanasi bilan, har biriga qator, masalan 2024-yil maydan chiqish taqiqi</translation>
    </message>
    <message>
        <source>What prints instead of the name, such as &quot;a women&apos;s organisation&quot;; nothing of its real name</source>
        <translation>Nom oʻrniga nima chop etiladi, masalan «ayollar tashkiloti»; asl nomidan hech narsa olinmaydi</translation>
    </message>
    <message>
        <source>Independent of the state or not, by facts such as founders and money, with sources; not by its views</source>
        <translation>Davlatdan mustaqilmi, faktlar (taʼsischilar, pul) va manbalar boʻyicha; qarashlariga qarab emas</translation>
    </message>
    <message>
        <source>Country of its seat; where else it works goes into Description</source>
        <translation>Joylashgan mamlakati; yana qayerda ishlashi «Tavsif»ga yoziladi</translation>
    </message>
    <message>
        <source>What it does, in neutral words; this can print, so no names of members or staff</source>
        <translation>Nima qiladi, betaraf soʻzlar bilan; qogʻozga tushishi mumkin: aʼzo va xodimlar ismisiz</translation>
    </message>
    <message>
        <source>Registered, dissolved, labelled, in exile, each with its dates; an attempt to register is an act</source>
        <translation>Roʻyxatdan oʻtgan, tugatilgan, tamgʻa, muhojirlik, har biri sanasi bilan; roʻyxatdan oʻtishga urinish – voqea</translation>
    </message>
    <message>
        <source>Country in which it happened to them; empty if there are several</source>
        <translation>Bu ular bilan qaysi mamlakatda boʻlgan; bir nechta boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>The words of the source, such as &quot;dozens&quot; or &quot;a busload&quot;; no number is made of them</source>
        <translation>Manba soʻzlari, masalan «oʻnlab» yoki «bir avtobus odam»; songa aylantirilmaydi</translation>
    </message>
    <message>
        <source>Yes, if bodies are counted, such as &quot;some twenty NGOs&quot;; No, if they are people</source>
        <translation>Tashkilotlar sanalsa, «ha», masalan «yigirmatacha NNT»; odamlar boʻlsa, «yoʻq»</translation>
    </message>
    <message>
        <source>All parts, in the order and letters of the source; one name alone is enough</source>
        <translation>Barcha qismlari, manbadagi tartib va harflarda; bitta ismning oʻzi ham yetarli</translation>
    </message>
    <message>
        <source>Without patronymic and family name; empty if it is not clear which part it is</source>
        <translation>Otasining ismi va familiyasiz; qaysi qismi ekani aniq boʻlmasa, boʻsh</translation>
    </message>
    <message>
        <source>As in the papers: &quot;Karimovich&quot;, &quot;Karimovna&quot;, &quot;Karim oʻgʻli&quot;, &quot;Karim qizi&quot;; empty if not known</source>
        <translation>Hujjatlarda qanday boʻlsa: «Karimovich», «Karimovna», «Karim oʻgʻli», «Karim qizi»; nomaʼlum boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>In the form that is used, such as &quot;Karimova&quot;, not &quot;Karimov&quot;; empty rather than guessed</source>
        <translation>Qaysi shaklda boʻlsa: «Karimova», «Karimov» emas; taxmindan boʻsh yaxshi</translation>
    </message>
    <message>
        <source>The way itself; &quot;Only through a person&quot; if every direct way is a danger</source>
        <translation>Aloqa yoʻlining oʻzi; bevosita yoʻl xavfli boʻlsa, «Faqat odam orqali»</translation>
    </message>
    <message>
        <source>Safe hours and what to avoid: &quot;after 20:00, first a short message, no voice messages&quot;</source>
        <translation>Xavfsiz soatlar va nimadan saqlanish: «20:00 dan keyin, avval qisqa xabar, ovozli xabarsiz»</translation>
    </message>
    <message>
        <source>Law, list or decision, with number and day: &quot;order No. 12 of 3 May 2024&quot;; empty if none was shown</source>
        <translation>Qonun, roʻyxat, qaror, raqami va kuni bilan: «3.05.2024 dagi 12-son buyruq»; koʻrsatilmagan boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>Where the link starts: in &quot;A is the mother of B&quot; this is A</source>
        <translation>Aloqa kimdan boshlanadi: «A – B ning onasi»da bu A</translation>
    </message>
    <message>
        <source>Where the link leads: in &quot;A is the mother of B&quot; this is B; only links that the case needs</source>
        <translation>Aloqa kimga boradi: «A – B ning onasi»da bu B; faqat ishga kerakli aloqalar</translation>
    </message>
    <message>
        <source>As it was called there: &quot;chair of the board&quot;, &quot;accountant&quot;; empty for a family link</source>
        <translation>U yerda qanday atalgan: «boshqaruv raisi», «hisobchi»; qarindoshlik uchun boʻsh</translation>
    </message>
    <message>
        <source>Street and house, only if needed; never of a shelter or of a place where somebody hides</source>
        <translation>Koʻcha va uy, faqat kerak boʻlsa; boshpana yoki kimdir yashiringan joyniki hech qachon</translation>
    </message>
    <message>
        <source>Decimal degrees, such as 41.31; never for a home, a shelter or a hiding place</source>
        <translation>Oʻnli gradusda, masalan 41,31; uy-joy, boshpana yoki yashirin joy uchun hech qachon</translation>
    </message>
    <message>
        <source>Decimal degrees, such as 69.28; never for a home, a shelter or a hiding place</source>
        <translation>Oʻnli gradusda, masalan 69,28; uy-joy, boshpana yoki yashirin joy uchun hech qachon</translation>
    </message>
    <message>
        <source>As it is publicly known, with place and year, such as &quot;Events in the square, May 2021&quot;; neutral</source>
        <translation>Ommaga qanday maʼlum boʻlsa, joyi va yili bilan, masalan «Maydondagi voqealar, 2021-yil may»; betaraf</translation>
    </message>
    <message>
        <source>Towns or squares where it took place; where one person was stands in the act</source>
        <translation>Bu boʻlgan shahar va maydonlar; bitta shaxs qayerda boʻlgani voqeaning oʻzida turadi</translation>
    </message>
    <message>
        <source>What exactly is counted, such as &quot;held for more than a day, without children&quot;</source>
        <translation>Aynan nima sanaladi, masalan «bir sutkadan ortiq ushlanganlar, bolalarsiz»</translation>
    </message>
    <message>
        <source>Who counts or claims: &quot;prosecutor&apos;s office&quot;, &quot;witnesses&quot;; this can print, so nothing that shows who told us</source>
        <translation>Kim sanagan yoki aytgan: «prokuratura», «guvohlar»; qogʻozga tushishi mumkin: manbani bildiradigan narsa yozilmasin</translation>
    </message>
    <message>
        <source>The words of the charge as on the paper; a translation is whole, without any judgement of ours</source>
        <translation>Ayblov soʻzlari, qogʻozda qanday boʻlsa; tarjimada toʻliq, bizning bahosiz</translation>
    </message>
    <message>
        <source>Code, article, part and point as on the paper: &quot;Criminal Code 244, part 2&quot;; not from memory</source>
        <translation>Kodeks, modda, qism, band, qogʻozda qanday boʻlsa: «Jinoyat kodeksi 244, 2-qism»; yoddan emas</translation>
    </message>
    <message>
        <source>Yes, if a source calls it fabricated; our own view goes into Assessment</source>
        <translation>Manba ayblovni toʻqilgan desa, «ha»; bizning fikr «Baho»ga yoziladi</translation>
    </message>
    <message>
        <source>Days of earlier custody that the court counted into the term, as in the ruling; not our own count</source>
        <translation>Ilgari qamoqda oʻtgan, sud jazo muddatiga hisoblagan kunlar, qarorda qanday boʻlsa; oʻz hisobimiz emas</translation>
    </message>
    <message>
        <source>What was imposed; a prison term with a fine is two rows</source>
        <translation>Nima tayinlangan; ozodlikdan mahrum qilish va jarima – ikki qator</translation>
    </message>
    <message>
        <source>Place in the order of the attempts, 1 first; also those that were only returned</source>
        <translation>Urinishlar tartibidagi oʻrni, 1 – birinchi; faqat koʻrib chiqilmay qaytarilganlari ham</translation>
    </message>
    <message>
        <source>Days that the law gives for the answer, if a lawyer checked it; empty: the term known to the program</source>
        <translation>Qonun javobga bergan kunlar, advokat tekshirgan boʻlsa; boʻsh – dastur biladigan muddat</translation>
    </message>
    <message>
        <source>The words of the refusal, letter for letter; if they were only heard, begin with &quot;orally&quot;</source>
        <translation>Rad javobining soʻzlari, harfma-harf; faqat eshitilgan boʻlsa, «ogʻzaki» deb boshlang</translation>
    </message>
    <message>
        <source>How the papers were handed in; keep the slip of the post, or a screenshot of the portal</source>
        <translation>Hujjatlar qanday topshirilgan; pochta kvitansiyasini yoki portalning ekran suratini saqlang</translation>
    </message>
    <message>
        <source>Day on which the answer really reached us; the time for an appeal depends on it: keep the envelope</source>
        <translation>Javob bizga rostdan yetib kelgan kun; shikoyat muddati shunga bogʻliq: konvertni saqlang</translation>
    </message>
    <message>
        <source>Number as it stands on the letter or decision, such as &quot;04-12/345&quot;; never our own file number</source>
        <translation>Xat yoki qarordagi raqam, masalan «04-12/345»; hech qachon bizning ish raqamimiz emas</translation>
    </message>
    <message>
        <source>Yes, if it names faults of which the earlier answer was silent; empty for the first attempt</source>
        <translation>Avvalgi javobda aytilmagan kamchiliklar koʻrsatilsa, «ha»; birinchi urinishda boʻsh</translation>
    </message>
    <message>
        <source>What the office did or asked, one row each; &quot;Not accepted&quot; if it did not take the papers at all</source>
        <translation>Organ nima qilgan yoki soʻragan, har biriga qator; hujjatlar umuman olinmasa, «Qabul qilinmadi»</translation>
    </message>
    <message>
        <source>What to do: &quot;ask lawyer A about the hearing&quot;; it stands in lists, so labels and no names</source>
        <translation>Nima qilish kerak: «advokat A dan majlis haqida soʻrash»; roʻyxatlarda koʻrinadi: belgilar, ismlarsiz</translation>
    </message>
    <message>
        <source>What was read and found in order; tick nothing that was not looked at</source>
        <translation>Oʻqilgan va joyida deb topilgani; koʻrilmagani belgilanmaydi</translation>
    </message>
    <message>
        <source>The field that is meant; empty: the whole record</source>
        <translation>Izoh qaysi maydonga tegishli; boʻsh – butun yozuvga</translation>
    </message>
    <message>
        <source>Stands for the name on every screen, such as &quot;relative 2&quot;; no initials, nickname or village</source>
        <translation>Ekranda ism oʻrnida turadi, masalan «qarindosh 2»; bosh harflar, laqab, qishloq nomisiz</translation>
    </message>
    <message>
        <source>How papers may speak of it; &quot;A person with knowledge of the case&quot;, unless the source agreed to more</source>
        <translation>Qogʻozlarda u haqda qanday gapiriladi; koʻprogʻiga rozi boʻlmagan boʻlsa, «Ishdan xabardor shaxs»</translation>
    </message>
    <message>
        <source>Over time: A always right, B mostly, C fairly often, D often wrong, E not to be relied on, F not known yet</source>
        <translation>Manba butun vaqt boʻyicha: A doim toʻgʻri, B koʻpincha, C ancha tez-tez, D koʻp xato, E ishonib boʻlmaydi, F hali nomaʼlum</translation>
    </message>
    <message>
        <source>As it was published, only for articles, reports, rulings; empty if the source is a person</source>
        <translation>Eʼlon qilinganidek, faqat maqola, hisobot, qaror uchun; manba odam boʻlsa, boʻsh</translation>
    </message>
    <message>
        <source>Where to find it: web address, or archive, volume and page; no folder of this computer</source>
        <translation>Qayerdan topiladi: internetdagi manzil yoki arxiv, tom, sahifa; shu kompyuterdagi jild emas</translation>
    </message>
    <message>
        <source>The one field that it is about; empty: the whole record</source>
        <translation>Qaysi maydonga tegishli; boʻsh – butun yozuvga</translation>
    </message>
    <message>
        <source>This piece: 1 confirmed independently, 2 likely, 3 possible, 4 doubtful, 5 unlikely, 6 cannot be judged yet</source>
        <translation>Shu maʼlumot: 1 mustaqil tasdiqlangan, 2 rost boʻlsa kerak, 3 mumkin, 4 shubhali, 5 rostga oʻxshamaydi, 6 hali baholanmaydi</translation>
    </message>
    <message>
        <source>Where in the source it stands: page, line or minute, such as &quot;p. 4&quot; or &quot;12:30&quot;</source>
        <translation>Manbaning qayerida: sahifa, satr, daqiqa, masalan «4-bet» yoki «12:30»</translation>
    </message>
    <message>
        <source>Whom the source names for it: &quot;the lawyer&quot;, &quot;press release&quot;; each time the same words, no names</source>
        <translation>Manba kimga tayanadi: «advokat», «press-reliz»; har safar bir xil soʻz bilan, ismlarsiz</translation>
    </message>
    <message>
        <source>The piece of information that this one repeats; repetition is not corroboration</source>
        <translation>Bu yerda takrorlangan maʼlumot; takror tasdiq emas</translation>
    </message>
    <message>
        <source>If no person record should exist; if you need not know the name, leave it empty</source>
        <translation>Shaxs yozuvi boʻlmasligi kerak boʻlsa; ismni bilish shart boʻlmasa, boʻsh qoldiring</translation>
    </message>
    <message>
        <source>What to avoid and whom not to tell: &quot;never at work&quot;, &quot;nothing by phone&quot;; sealed with the name</source>
        <translation>Nimadan saqlanish, kimga aytmaslik: «ishxonada emas», «telefonda hech narsa»; ismi bilan birga muhrlangan</translation>
    </message>
    <message>
        <source>Handle, and relation to the person: &quot;interpreter 1, a stranger&quot;; never a real name</source>
        <translation>Dasturdagi ismi va shaxsga kim boʻlishi: «tarjimon 1, begona»; hech qachon haqiqiy ism emas</translation>
    </message>
    <message>
        <source>An invented word, such as &quot;monitor 2&quot;; never a real name, nickname or mail address</source>
        <translation>Oʻylab topilgan soʻz, masalan «kuzatuvchi 2»; hech qachon haqiqiy ism, laqab, pochta manzili emas</translation>
    </message>
    <message>
        <source>How sure we are of the fact; proposed from the sources, set by a person; in doubt the weaker one</source>
        <translation>Faktga qanchalik ishonchimiz komil; manbalardan taklif etiladi, odam qoʻyadi; ikkilansangiz, pastrogʻi</translation>
    </message>
    <message>
        <source>Doubts, what to check; never printed, but open to whoever opens the folder: no names of sources</source>
        <translation>Shubhalar, tekshiriladigani; chop etilmaydi, lekin jildni ochgan har kimga ochiq: manba ismlarisiz</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Home</source>
        <translation>Bosh sahifa</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Analysis</source>
        <translation>Tahlil</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>This program is not whole. Install it again.</source>
        <translation>Dastur toʻliq emas. Uni qayta oʻrnating.</translation>
    </message>
    <message>
        <source>opens the window, and asks for the passphrase of FOLDER</source>
        <translation>oynani ochadi va `FOLDER` jildining parol iborasini soʻraydi</translation>
    </message>
    <message>
        <source>opens the sample that packaging/run made</source>
        <translation>`packaging/run` yaratgan namunani ochadi</translation>
    </message>
    <message>
        <source>SOLNOMA_SAMPLE names another folder with a sample, SOLNOMA_STATE another settings folder.</source>
        <translation>`SOLNOMA_SAMPLE` namuna turgan boshqa jildni, `SOLNOMA_STATE` boshqa sozlamalar jildini koʻrsatadi.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dalillar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Nima joʻnatilgan</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Qaysi kun holati</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Necha marta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Who is held today, and for how many days at least and at most?</source>
        <translation>Bugun kim qamoqda, kamida va koʻpi bilan necha kundan beri?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bosqich</translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation>Kamida, kun</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>Koʻpi bilan, kun</translation>
    </message>
    <message>
        <source>Whose status is unknown or older than 30 days?</source>
        <translation>Kimning holati nomaʼlum yoki 30 kundan beri yangilanmagan?</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Davom etmoqda</translation>
    </message>
    <message>
        <source>Who has been held longer than the legal limit without a judge?</source>
        <translation>Kim sudyasiz qonuniy muddatdan uzoq ushlab turilgan?</translation>
    </message>
    <message>
        <source>Without a judge, days at least</source>
        <translation>Sudyasiz, kamida kun</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Qonuniy muddat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Whose term ends in the next 90 days?</source>
        <translation>Kimning jazo muddati yaqin 90 kunda tugaydi?</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>Qaror sanasi</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>Muddat soʻz bilan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Tugashi</translation>
    </message>
    <message>
        <source>Which organisations were refused registration more than twice with no appeal pending?</source>
        <translation>Qaysi tashkilotlarni roʻyxatdan oʻtkazish ikki martadan koʻp rad etilgan, shikoyat esa koʻrilmayapti?</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rad etishlar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Which applications passed the legal answer time without an answer?</source>
        <translation>Qaysi arizalarga qonuniy muddat oʻtsa ham javob berilmagan?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Urinish</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Topshirilgan</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Javob muddati</translation>
    </message>
    <message>
        <source>Days over, at least</source>
        <translation>Oʻtgan kunlar, kamida</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Who ended up in another legal form or in an aligned body?</source>
        <translation>Kim boshqa huquqiy shaklga yoki hukumatparvar tuzilmaga oʻtib qolgan?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Shakl</translation>
    </message>
    <message>
        <source>Which grounds of refusal are used most, by authority and year?</source>
        <translation>Rad etishda qaysi asoslar eng koʻp qoʻllanadi (organ va yil boʻyicha)?</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Asos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yil</translation>
    </message>
    <message>
        <source>Which cases have consent to share with the UN but no communication sent?</source>
        <translation>Qaysi ishlarda BMTga berishga rozilik bor, lekin murojaat joʻnatilmagan?</translation>
    </message>
    <message>
        <source>Name may be used</source>
        <translation>Ism qanday koʻrsatiladi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Muhimlik</translation>
    </message>
    <message>
        <source>In which sent communications is someone whose consent was refused, withdrawn or expired?</source>
        <translation>Joʻnatilgan qaysi murojaatlarda rozilik bermagan, roziligini qaytarib olgan yoki rozilik muddati oʻtgan kishi bor?</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Murojaat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
    <message>
        <source>Consent now</source>
        <translation>Hozirgi rozilik</translation>
    </message>
    <message>
        <source>Which cases have a communication whose reply time has passed?</source>
        <translation>Qaysi ishlarda murojaatga javob muddati oʻtgan?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kimga</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Yetkazilgani</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Javob muddati</translation>
    </message>
    <message>
        <source>What did the state answer, by mandate and country?</source>
        <translation>Davlat nima javob berdi (mandat va mamlakat boʻyicha)?</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Soʻz bilan</translation>
    </message>
    <message>
        <source>Which facts rest on one source, or on weak ones?</source>
        <translation>Qaysi faktlar bitta manbaga yoki ishonchliligi past manbalarga tayanadi?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <source>Best source</source>
        <translation>Eng ishonchli manba</translation>
    </message>
    <message>
        <source>Best piece</source>
        <translation>Eng haqqoniy maʼlumot</translation>
    </message>
    <message>
        <source>Which facts are contradicted by another source?</source>
        <translation>Qaysi faktlarga boshqa manba zid keladi?</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Zid manba</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Qanchalik ishonchimiz komil</translation>
    </message>
    <message>
        <source>Which rival figures stand for the same thing?</source>
        <translation>Bitta narsa haqida qaysi sonlar bir-biriga zid?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Nima sanaladi</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Kamida</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Koʻpi bilan</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Qanchalik aniq</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Kim sanagan</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Aynan nima</translation>
    </message>
    <message>
        <source>Which persons have been targeted more than once, by whom?</source>
        <translation>Qaysi shaxslar bir necha marta jabr koʻrgan va kim tomonidan?</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Turlari</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kim tomonidan</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>Birinchidan oxirgigacha</translation>
    </message>
    <message>
        <source>Which relatives were targeted in place of someone else?</source>
        <translation>Qaysi qarindoshlar boshqa kishi oʻrniga jabr koʻrgan?</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Kimning oʻrniga</translation>
    </message>
    <message>
        <source>Acts per month, region and violation group, counted by act, person, event</source>
        <translation>Oy, hudud va huquq buzilishi guruhi boʻyicha voqealar: voqea, shaxs, holat hisobida</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Hudud</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Huquq buzilishlari</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Voqealar</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Shaxs va tashkilotlar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Holatlar</translation>
    </message>
    <message>
        <source>Which units or officials recur as alleged perpetrators?</source>
        <translation>Qaysi boʻlinma yoki mansabdorlarning huquqni buzgani qayta-qayta aytilmoqda?</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Kim sifatida</translation>
    </message>
    <message>
        <source>Which sentences of five years and more, by charge?</source>
        <translation>Besh yil va undan ortiq qaysi jazolar bor (ayblov boʻyicha)?</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ayblov</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Modda</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Necha yil</translation>
    </message>
    <message>
        <source>Which sentences became public more than a month after they were passed?</source>
        <translation>Qaysi jazolar tayinlanganidan bir oydan koʻp oʻtib maʼlum boʻlgan?</translation>
    </message>
    <message>
        <source>Became public</source>
        <translation>Qachon maʼlum boʻlgan</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Sud qarori</translation>
    </message>
    <message>
        <source>Which trials were closed or had no lawyer of choice?</source>
        <translation>Qaysi sudlar yopiq yoki tanlangan advokatsiz oʻtgan?</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Sud majlisi</translation>
    </message>
    <message>
        <source>Lawyer of choice</source>
        <translation>Oʻzi tanlagan advokat</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Who was released, how, and what followed?</source>
        <translation>Kim, qanday ozod qilingan va keyin nima boʻlgan?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ozod qilingan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Qanday</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Keyin nima boʻlgan</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Maqomlar</translation>
    </message>
    <message>
        <source>Which releases or changes are credited to an action of ours or others?</source>
        <translation>Qaysi ozod qilish yoki oʻzgarishlar bizning yoki boshqalarning harakati bilan bogʻlanadi?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nima oʻzgardi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bogʻliqligi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Oldingi harakatlar</translation>
    </message>
    <message>
        <source>Which raids took devices that may hold our sources&apos; names?</source>
        <translation>Qaysi tintuvlarda manbalarimiz ismi boʻlishi mumkin boʻlgan qurilmalar olib qoʻyilgan?</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Aloqalar</translation>
    </message>
    <message>
        <source>Who carries a hostile label now, since when, by which list?</source>
        <translation>Hozir kimda dushmanona tamgʻa bor, qachondan beri, qaysi roʻyxat bilan?</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tamgʻa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Qachondan beri</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tomonidan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>Which accepted recommendations have cases that show they are not carried out?</source>
        <translation>Qabul qilingan qaysi tavsiyalarning bajarilmayotganini ishlar koʻrsatadi?</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tavsiya</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qaysi davlatdan</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Hozirgi holati</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Which visits were asked for and refused, by mandate?</source>
        <translation>Qaysi tashriflar soʻralgan va rad etilgan (mandat boʻyicha)?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soʻralgan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Javob berilgan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Which cases wait for review, were returned, or changed after acceptance?</source>
        <translation>Qaysi ishlar tekshiruvni kutmoqda, qaytarilgan yoki qabul qilingandan keyin oʻzgargan?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Tekshirilgan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirilgan</translation>
    </message>
    <message>
        <source>What left the office last quarter, to whom, with which names, and what was withheld?</source>
        <translation>Oʻtgan chorakda tashkilotdan nima, kimga, qaysi ismlar bilan joʻnatildi va nima qoʻshilmadi?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Ismlar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Qoʻshilmadi</translation>
    </message>
    <message>
        <source>Urgent cases that nobody touched for 24 hours</source>
        <translation>24 soatdan beri hech kim tegmagan shoshilinch ishlar</translation>
    </message>
    <message>
        <source>What the gate held back this week</source>
        <translation>Shu hafta joʻnatishdan oldingi tekshiruv nimani oʻtkazmadi</translation>
    </message>
    <message>
        <source>Safety plans whose next contact was missed</source>
        <translation>Keyingi aloqa vaqti oʻtib ketgan xavfsizlik rejalari</translation>
    </message>
    <message>
        <source>Contact was due</source>
        <translation>Aloqa muddati</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>Aloqaga chiqmasa</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Uyushish</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Yigʻilish</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Soʻz erkinligi</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Shaxsiy erkinlik</translation>
    </message>
    <message>
        <source>Life and integrity</source>
        <translation>Hayot va daxlsizlik</translation>
    </message>
    <message>
        <source>Fair trial</source>
        <translation>Adolatli sud</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Harakatlanish</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Shaxsiy hayot</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Mehnat</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Mulk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Boshqa</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Muddatdan oshgan</translation>
    </message>
    <message>
        <source>Over; the rule is not checked for that day</source>
        <translation>Oshgan; qoida shu kun uchun tekshirilmagan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Muddati oʻtgan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rad etilgan</translation>
    </message>
    <message>
        <source>Does not count any more</source>
        <translation>Endi hisobga olinmaydi</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Toʻsiqlar</translation>
    </message>
</context>
<context>
    <name>record-finder</name>
    <message>
        <source>Added with just this name.</source>
        <translation>Faqat shu ism bilan qoʻshildi.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>(nothing entered yet)</source>
        <translation>(hali hech narsa yozilmagan)</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Safety</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message>
        <source>Complaints and appeals</source>
        <translation>Shikoyatlar va apellyatsiya</translation>
    </message>
    <message>
        <source>Around this case</source>
        <translation>Ishga aloqador</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>Ishning oʻzi</translation>
    </message>
    <message>
        <source>Contacts and home</source>
        <translation>Aloqa va yashash joyi</translation>
    </message>
    <message>
        <source>For the forms</source>
        <translation>Shakllar uchun</translation>
    </message>
    <message>
        <source>Statuses and labels</source>
        <translation>Maqomlar va tamgʻalar</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Yozuv haqida</translation>
    </message>
    <message>
        <source>Legal status over time</source>
        <translation>Huquqiy maqom tarixi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Aloqa maʼlumotlari</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Ozodlikdan mahrum qilish</translation>
    </message>
    <message>
        <source>Lawfulness and safeguards</source>
        <translation>Qonuniylik va kafolatlar</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Saqlash sharoiti</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Roʻyxatdan oʻtish</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Taʼqib va bosim</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Ish yuritish</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Nega va qanday</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Yomon muomala</translation>
    </message>
    <message>
        <source>What the state says, and our view</source>
        <translation>Davlat nima deydi va bizning fikrimiz</translation>
    </message>
    <message>
        <source>Search for the missing</source>
        <translation>Gʻoyib boʻlganni qidirish</translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation>Sonlar va bogʻliq voqealar</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Qanchalik ishonchimiz komil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Eʼlon qilingan</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Qanday soʻralgan</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Cheklovlar</translation>
    </message>
    <message>
        <source>Confirmed in the office</source>
        <translation>Tashkilotda tasdiqlangan</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Qanday kelgan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Yana</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>What I did today</source>
        <translation>Bugun nima qildim</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Olib tashlanganlar</translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation>Fayllarim qayerda?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
</context>
<context>
    <name>solnoma</name>
    <message>
        <source>Place: %1</source>
        <translation>Joy: %1</translation>
    </message>
    <message>
        <source>%1 takes part as: %2</source>
        <translation>%1 – voqeadagi oʻrni: %2</translation>
    </message>
    <message>
        <source>If we publish: %1</source>
        <translation>Eʼlon qilsak: %1</translation>
    </message>
    <message>
        <source>Nothing that the program would notice. Read the pages as a neighbour would.</source>
        <translation>Dastur sezadigan narsa yoʻq. Sahifalarni qoʻshnining koʻzi bilan oʻqing.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fayl: %1 / %2</translation>
    </message>
    <message>
        <source>Taking in and encrypting</source>
        <translation>Qabul qilinmoqda va shifrlanmoqda</translation>
    </message>
    <message>
        <source>A file was not there any more.</source>
        <translation>Bitta fayl endi joyida yoʻq edi.</translation>
    </message>
    <message>
        <source>The unprotected original still lies here:
%1
Copy it to nowhere. Delete it yourself once you have opened the document here and seen that it is whole; a deleted file can often be brought back.</source>
        <translation>Himoyasiz asl nusxa hali shu yerda turibdi:
%1
Uni boshqa joyga nusxalamang. Hujjatni shu yerda ochib, butunligini koʻrganingizdan keyin uni oʻzingiz oʻchiring; oʻchirilgan faylni koʻpincha tiklash mumkin.</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Hammasi…</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Hali yozib qoʻyilmagan</translation>
    </message>
    <message>
        <source>A detention that you began to log</source>
        <translation>Boshlangan yozuv: ushlash</translation>
    </message>
    <message>
        <source>A registration refusal that you began to log</source>
        <translation>Boshlangan yozuv: roʻyxatdan oʻtkazish radi</translation>
    </message>
    <message>
        <source>Harassment that you began to log</source>
        <translation>Boshlangan yozuv: taʼqib va bosim</translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation>qoralamada saqlanmoqda</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, yangi</translation>
    </message>
    <message>
        <source>Hours count: urgent, untouched for a day</source>
        <translation>Soatlar hal qiladi: shoshilinch, bir kundan beri tegilmagan</translation>
    </message>
    <message>
        <source>last touched %1</source>
        <translation>oxirgi marta tegilgan: %1</translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation>Oʻtkazib yuborilgan aloqalar</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>muddati %1 edi</translation>
    </message>
    <message>
        <source>In custody now</source>
        <translation>Hozir qamoqda</translation>
    </message>
    <message>
        <source>Nobody is known to be held. Ctrl+Shift+D logs a detention.</source>
        <translation>Qamoqda ekani maʼlum kishi yoʻq. Ushlash: Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>kunlar soni nomaʼlum</translation>
    </message>
    <message>
        <source>date of the last news not known</source>
        <translation>oxirgi xabar sanasi nomaʼlum</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 holatiga koʻra</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Shu hafta muddati keladi</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Muddati keladigan ish yoʻq.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>muddati oʻtgan: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugun</translation>
    </message>
    <message>
        <source>Papers held back this week</source>
        <translation>Shu hafta joʻnatilmay qolgan qogʻozlar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Muhimlik</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Maxfiylik darajasi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ishlar</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Ish raqami</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kim haqida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Voqealar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Qamoqda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ochilgan</translation>
    </message>
    <message>
        <source>No case yet. Ctrl+Shift+D logs a detention, Ctrl+Shift+R a refusal, Ctrl+Shift+H harassment: two facts are enough.</source>
        <translation>Hali ish yoʻq. Ctrl+Shift+D – ushlash, Ctrl+Shift+R – roʻyxatdan oʻtkazish radi, Ctrl+Shift+H – taʼqib va bosim: ish ochish uchun ikkita fakt yetarli.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Yangi ish</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Shaxslar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism, nom</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Hozir qamoqda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Nobody is on file yet. People named in a quick log appear here; “New person” needs only a name.</source>
        <translation>Hali hech kim yozilmagan. Tezkor yozuvda nomi aytilganlar shu yerda paydo boʻladi; «Yangi shaxs» uchun ismning oʻzi yetarli.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yangi shaxs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tashkilotlar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Mustaqilligi</translation>
    </message>
    <message>
        <source>No organisation is on file yet. Victims, authorities and partners share this register.</source>
        <translation>Hali tashkilot yozilmagan. Reyestr hamma uchun bitta: jabr koʻrganlar, hokimiyat organlari, hamkorlar.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Yangi tashkilot</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kimga</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Ishonchlilik</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Davom etmoqda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Qaysi kun holati</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Qachongacha</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Ishonchlilik</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tugashi</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. A quick log or the page “What happened” of a case puts acts here.</source>
        <translation>Hali hech narsa yozib qoʻyilmagan. Voqealar bu yerga tezkor yozuvdan yoki ishning «Nima boʻldi» qismidan tushadi.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Belgi</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Ishonchliligi</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Qanday ataladi</translation>
    </message>
    <message>
        <source>Pieces of information</source>
        <translation>Maʼlumotlar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Eʼlon qilingan</translation>
    </message>
    <message>
        <source>Nobody has told us anything yet. Sources are shown by a label only; their names are sealed.</source>
        <translation>Hali hech kim hech narsa aytmagan. Manbalar faqat belgi bilan koʻrsatiladi; ismlari muhrlangan.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Yangi manba</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Nothing to do. Quick logs and deadlines make tasks; a case&apos;s page “Tasks” takes your own.</source>
        <translation>Qilinadigan ish yoʻq. Vazifalar tezkor yozuv va muddatlardan kelib chiqadi; oʻzingiznikini ishning «Vazifalar» qismida qoʻshasiz.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dalillar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Olingan</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Ogʻir tasvir</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, paste a picture, or press the button.</source>
        <translation>Hali dalil yoʻq. Fayllarni shu yerga sudrab tashlang, nusxalangan suratni qoʻying yoki tugmani bosing.</translation>
    </message>
    <message>
        <source>Log a registration refusal</source>
        <translation>Roʻyxatdan oʻtkazish radini yozish</translation>
    </message>
    <message>
        <source>Which or&amp;ganisation</source>
        <translation>Qaysi tashki&amp;lot</translation>
    </message>
    <message>
        <source>&amp;When decided</source>
        <translation>&amp;Qachon qaror qilingan</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>Kim &amp;tomonidan</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Organ &amp;javobi</translation>
    </message>
    <message>
        <source>Log harassment</source>
        <translation>Taʼqib va bosimni yozish</translation>
    </message>
    <message>
        <source>Who is tar&amp;geted</source>
        <translation>Kim jabr k&amp;oʻrgan</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Qachon</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;uri</translation>
    </message>
    <message>
        <source>Log a detention</source>
        <translation>Ushlashni yozish</translation>
    </message>
    <message>
        <source>Who is &amp;held</source>
        <translation>Kim &amp;ushlangan</translation>
    </message>
    <message>
        <source>&amp;When taken</source>
        <translation>&amp;Qachon ushlangan</translation>
    </message>
    <message>
        <source>Held &amp;now in</source>
        <translation>&amp;Hozir qayerda</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sanasiz</translation>
    </message>
    <message>
        <source>the case is about</source>
        <translation>ish shu shaxs haqida</translation>
    </message>
    <message>
        <source>no paper went out; still to decide: %1</source>
        <translation>hech narsa joʻnatilmadi; hal qilinmagan: %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yangi guruh</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Yordam  F1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in, encrypted.</source>
        <translation>
            <numerusform>%n ta fayl qabul qilindi va shifrlandi.</numerusform>
            <numerusform>%n ta fayl qabul qilindi va shifrlandi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>kamida %n kun</numerusform>
            <numerusform>kamida %n kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n kun</numerusform>
            <numerusform>%n kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n kun</numerusform>
            <numerusform>%1–%n kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed in the office</source>
        <translation>
            <numerusform>joʻnatilmagani: %n</numerusform>
            <numerusform>joʻnatilmagani: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>Oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>Records and their history</source>
        <translation>Yozuvlar va ularning tarixi</translation>
    </message>
    <message>
        <source>This kind of change cannot be undone.</source>
        <translation>Bunday oʻzgarishni bekor qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing was undone: it has been changed since.</source>
        <translation>Hech narsa bekor qilinmadi: u keyin yana oʻzgartirilgan.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n place(s) that changed since.</source>
        <translation>
            <numerusform>Bekor qilindi, keyin oʻzgartirilgan %n ta joy qoldi.</numerusform>
            <numerusform>Bekor qilindi, keyin oʻzgartirilgan %n ta joy qoldi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::ActsPanel</name>
    <message>
        <source>New act</source>
        <translation>Yangi voqea</translation>
    </message>
    <message>
        <source>What happened? Add the first act: a detention, a refusal, a threat. A kind and a date are enough to begin with.</source>
        <translation>Nima boʻldi? Birinchi voqeani qoʻshing: ushlash, rad etish, tahdid. Boshlash uchun turi va sanasi yetarli.</translation>
    </message>
</context>
<context>
    <name>solnoma::AnswersDialog</name>
    <message>
        <source>The two questions at the end of her copy, with what she answered. Who said it, and whether it was explained to her that the government will know, is asked below them. An answer counts once it is confirmed.</source>
        <translation>Nusxa oxiridagi ikki savol va ularga berilgan javoblar. Kim javob bergani va hukumat bilib qolishi tushuntirilgani pastda soʻraladi. Javob tasdiqlangach hisobga olinadi.</translation>
    </message>
    <message>
        <source>Record her answers</source>
        <translation>Javoblarni yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>solnoma::AskedView</name>
    <message>
        <source>Questions of the form</source>
        <translation>Shakl savollari</translation>
    </message>
    <message>
        <source>What the case answers</source>
        <translation>Ishda qanday javob bor</translation>
    </message>
    <message>
        <source>Go to it in the case</source>
        <translation>Ishdagi joyiga oʻtish</translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation>Enter, roʻyxatda</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ishonchlilik</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>yozilmagan</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n ta</numerusform>
            <numerusform>%n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Qoʻshilmadi</translation>
    </message>
</context>
<context>
    <name>solnoma::CasePage</name>
    <message>
        <source>Summary</source>
        <translation>Qisqacha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Shaxs va tashkilotlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <source>Nobody is named yet as having told us. Name the source where the fact stands: “How sure we are” of an act.</source>
        <translation>Kim aytgani hali koʻrsatilmagan. Manbani faktning oʻzida koʻrsating: voqeaning «Qanchalik ishonchimiz komil» boʻlimida.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dalillar</translation>
    </message>
    <message>
        <source>No document, picture or recording is attached yet.</source>
        <translation>Hali hujjat, surat, ovoz yoki video ilova qilinmagan.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl qoʻshish…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Matnlar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Yangi vazifa</translation>
    </message>
    <message>
        <source>Nothing is waiting for this case.</source>
        <translation>Bu ish boʻyicha vazifa yoʻq.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
    <message>
        <source>Nothing about this case has been sent yet.</source>
        <translation>Bu ish boʻyicha hali hech narsa joʻnatilmagan.</translation>
    </message>
    <message>
        <source>Prepare a submission…</source>
        <translation>Murojaat tayyorlash…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Nobody is named yet. People and bodies come in with the acts, or as subjects of the case.</source>
        <translation>Hali hech kim koʻrsatilmagan. Shaxs va tashkilotlar voqealar bilan yoki ish ular haqida boʻlsa qoʻshiladi.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yangi shaxs</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Yangi tashkilot</translation>
    </message>
    <message>
        <source>Read the whole case</source>
        <translation>Ishni toʻliq oʻqish</translation>
    </message>
    <message>
        <source>Prepare a submission</source>
        <translation>Murojaat tayyorlash</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Yangi ish</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Voqea</translation>
    </message>
    <message>
        <source>Write something about the case first, such as its title: then its other parts open.</source>
        <translation>Avval ish haqida biror narsa yozing, masalan, nomini: shunda qolgan boʻlimlari ochiladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::CaseStrip</name>
    <message>
        <source>To look at: these statements do not fit together</source>
        <translation>Koʻrib chiqing: bu maʼlumotlar mos kelmayapti</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Koʻrib chiqing</translation>
    </message>
</context>
<context>
    <name>solnoma::ChoosePanel</name>
    <message>
        <source>Opens the folder that this computer remembers</source>
        <translation>Bu kompyuter eslab qolgan jildni ochadi</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Jildni ochish…</translation>
    </message>
    <message>
        <source>Choose the folder, then give its passphrase</source>
        <translation>Jildni tanlang, keyin parol iborasini yozing</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Jildni ochish</translation>
    </message>
    <message>
        <source>&amp;Create a new one…</source>
        <translation>&amp;Yangisini yaratish…</translation>
    </message>
    <message>
        <source>A new, empty folder with its own passphrase</source>
        <translation>Oʻz parol iborasi bor yangi, boʻsh jild</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Namunani koʻrish</translation>
    </message>
    <message>
        <source>Invented and public records, to look around</source>
        <translation>Tanishib chiqish uchun toʻqilgan va eʼlon qilingan yozuvlar</translation>
    </message>
    <message>
        <source>Works without a network. Nothing is sent anywhere.</source>
        <translation>Tarmoqsiz ishlaydi. Hech narsa hech qayerga joʻnatilmaydi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>«%1» jildini ochish</translation>
    </message>
    <message>
        <source>&amp;Blank sheets…</source>
        <translation>&amp;Boʻsh varaqlar…</translation>
    </message>
    <message>
        <source>To print and fill in by hand</source>
        <translation>Chop etib, qoʻlda toʻldirish uchun</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Help  F1</source>
        <translation>Y&amp;ordam  F1</translation>
    </message>
    <message>
        <source>Folders, passphrases, what to do when one does not open</source>
        <translation>Jildlar, parol iboralari, ochilmasa nima qilish kerak</translation>
    </message>
</context>
<context>
    <name>solnoma::CodeMenu</name>
    <message>
        <source>(not answered)</source>
        <translation>(javobsiz)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Har qanday</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: hammasi</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n ta tanlangan</numerusform>
            <numerusform>%1: %n ta tanlangan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::Collector</name>
    <message>
        <source>may leave</source>
        <translation>joʻnatish mumkin</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>qoʻshilmaydi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rioya qilinadi</translation>
    </message>
    <message>
        <source>Names in sealed boxes</source>
        <translation>Muhrlangan ismlar</translation>
    </message>
    <message>
        <source>A trace of ours</source>
        <translation>Bizdan qolgan iz</translation>
    </message>
</context>
<context>
    <name>solnoma::CommunicationPage</name>
    <message>
        <source>The number that the addressee gave, and when</source>
        <translation>Adresat bergan raqam va u qachon berilgani</translation>
    </message>
    <message>
        <source>When it was sent on to the government</source>
        <translation>Hukumatga qachon yetkazilgani</translation>
    </message>
    <message>
        <source>When a reply came, and what it was</source>
        <translation>Javob qachon kelgani va nima deyilgani</translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation>Joʻnatilgan fayl</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Joʻnatilgan: %1</translation>
    </message>
    <message>
        <source>The day on which the reply is due was worked out.</source>
        <translation>Javob muddati hisoblab chiqildi.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Javob keldi.</translation>
    </message>
    <message numerus="yes">
        <source>A reply was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Javob muddati: %1, %n kun oʻtdi.</numerusform>
            <numerusform>Javob muddati: %1, %n kun oʻtdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reply is due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Javob muddati: %1, %n kun qoldi.</numerusform>
            <numerusform>Javob muddati: %1, %n kun qoldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply clock has not started: it starts when this was sent on to the government.</source>
        <translation>Javob muddati hali boshlanmagan: u hukumatga yetkazilgan kundan boshlanadi.</translation>
    </message>
    <message>
        <source>No file is kept with this.</source>
        <translation>Bunga fayl saqlanmagan.</translation>
    </message>
    <message>
        <source>Enter the receipt…</source>
        <translation>Tasdiqni kiritish…</translation>
    </message>
    <message>
        <source>Enter when it was sent on…</source>
        <translation>Yetkazilgan kunni kiritish…</translation>
    </message>
    <message>
        <source>Enter the reply…</source>
        <translation>Javobni kiritish…</translation>
    </message>
</context>
<context>
    <name>solnoma::ComparePage</name>
    <message>
        <source>They are the same: merge</source>
        <translation>Ular bitta: birlashtirish</translation>
    </message>
    <message>
        <source>Merging keeps every spelling and everything that both records hold; whatever refers to the right one then refers to the left one. It can be undone. If you are not sure, leave them apart.</source>
        <translation>Birlashtirishda barcha yozilishlar va ikkala yozuvdagi hamma maʼlumot saqlanadi; oʻngdagi yozuvga havola qilgan hamma narsa endi chapdagiga havola qiladi. Buni bekor qilish mumkin. Ishonchingiz komil boʻlmasa, alohida qoldiring.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Solishtirish</translation>
    </message>
    <message>
        <source>Not the same: leave them apart</source>
        <translation>Bitta emas: alohida qoldirish</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Solishtirish: %1 va %2</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Qoladi</translation>
    </message>
    <message>
        <source>Will become part of it</source>
        <translation>Qoʻshib yuboriladi</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Ikkala tomonda bir xil</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Farq qiladi</translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) now refer to one.</source>
        <translation>
            <numerusform>Birlashtirildi; endi %n ta yozuv bittasiga havola qiladi.</numerusform>
            <numerusform>Birlashtirildi; endi %n ta yozuv bittasiga havola qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Solishtirish</translation>
    </message>
</context>
<context>
    <name>solnoma::ConsentPanel</name>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Soʻralmagan</translation>
    </message>
    <message>
        <source>%1 (by another)</source>
        <translation>%1 (boshqa kishi)</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Muddati oʻtgan</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Tasdiqlanmagan</translation>
    </message>
    <message>
        <source>Ask her herself</source>
        <translation>Oʻzidan soʻrang</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Shu javoblarni yozib qoʻyish</translation>
    </message>
    <message>
        <source>New consent, full form</source>
        <translation>Yangi rozilik, toʻliq shakl</translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation>Rozilik yozilmagan. Roziliksiz tashqariga hech narsa joʻnatilmaydi.</translation>
    </message>
    <message>
        <source>Who agreed to what</source>
        <translation>Kim nimaga rozi boʻlgan</translation>
    </message>
    <message>
        <source>Click an answer (or press Space): yes, no, as before. Enter only what the person was asked and answered: not asked is not a yes. Then enter who answered, and when.</source>
        <translation>Javobni bosing (yoki probel): ha, yoʻq, avvalgidek. Faqat shaxsdan soʻralgan va u javob berganini kiriting: soʻralmagani «ha» degani emas. Keyin kim va qachon javob berganini kiriting.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Qachon aytilgan</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Kim aytgan</translation>
    </message>
    <message>
        <source>→ Yes</source>
        <translation>→ Ha</translation>
    </message>
    <message>
        <source>→ No</source>
        <translation>→ Yoʻq</translation>
    </message>
    <message>
        <source>Consent recorded. The full form below asks how it was given.</source>
        <translation>Rozilik yozib qoʻyildi. Pastdagi toʻliq shakl u qanday berilganini soʻraydi.</translation>
    </message>
    <message>
        <source>Answers are chosen and not recorded: choose who said it, or click them away.</source>
        <translation>Javoblar tanlangan, lekin yozib qoʻyilmagan: kim aytganini tanlang yoki bosib, javoblarni olib tashlang.</translation>
    </message>
</context>
<context>
    <name>solnoma::CreatePanel</name>
    <message>
        <source>A new folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parol iborasi</translation>
    </message>
    <message>
        <source>Nobody can open the folder without the passphrase or a second way in, not even we.</source>
        <translation>Parol iborasisiz yoki ikkinchi yoʻlsiz jildni hech kim ocholmaydi, hatto biz ham.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>an invented word, never your name</source>
        <translation>oʻylab topilgan soʻz (haqiqiy ism emas)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Joyi</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>Jild &amp;nomi</translation>
    </message>
    <message>
        <source>Your &amp;handle</source>
        <translation>&amp;Dasturdagi ismingiz</translation>
    </message>
    <message>
        <source>Where the new folder will be</source>
        <translation>Yangi jild qayerda boʻladi</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Yana bir marta</translation>
    </message>
    <message>
        <source>Suggest six random &amp;words</source>
        <translation>Tasodifiy &amp;oltita soʻz taklif qilish</translation>
    </message>
    <message>
        <source>It opens with the &amp;same passphrase</source>
        <translation>&amp;Xuddi shu parol iborasi bilan ochiladi</translation>
    </message>
    <message>
        <source>Passphrase for these names</source>
        <translation>Shu yozuvlarning parol iborasi</translation>
    </message>
    <message>
        <source>Second way in: a &amp;coordinator&apos;s key…</source>
        <translation>Ochishning ikkinchi yoʻli: &amp;koordinator kaliti…</translation>
    </message>
    <message>
        <source>With it your office can open the folder when you cannot, or forget the passphrase</source>
        <translation>U bilan tashkilotingiz jildni siz ocha olmaganingizda yoki ibora unutilganda ochadi</translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation>Koordinatorning ochiq kaliti</translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation>Ochiq kalitlar (*.public)</translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:
%1</source>
        <translation>Koordinatorga qoʻngʻiroq qilib, shu oltita soʻzni ovoz chiqarib solishtiring; faqat ular bir xil boʻlsa, davom eting:
%1</translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation>Bu fayl koordinatorning ochiq kaliti emas.</translation>
    </message>
    <message>
        <source>The estimate knows English words and common passwords only; others may be weaker than it says.</source>
        <translation>Bu baho faqat inglizcha soʻzlar va keng tarqalgan parollarni biladi; boshqalari aytilganidan kuchsizroq boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Drawn by chance from a list: strong whoever knows the list. Learn them, type them twice, and leave them on no paper near this computer.</source>
        <translation>Roʻyxatdan tasodifan olingan: roʻyxat kimga maʼlum boʻlmasin, ibora kuchli. Yod oling, ikki marta yozing va bu kompyuter yaqinida hech bir qogʻozda qoldirmang.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>Give the folder a name, without a slash.</source>
        <translation>Jildga nom bering, qiya chiziqsiz.</translation>
    </message>
    <message>
        <source>Give yourself a handle: it stands beside what you record.</source>
        <translation>Dasturdagi ismingizni kiriting: u siz yozgan narsa yonida turadi.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Parol iborasini tanlang.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them once more.</source>
        <translation>Parol iborasining ikki marta yozilgani bir xil emas. Yana bir marta yozing.</translation>
    </message>
    <message>
        <source>The two passphrases for these names differ, or are missing.</source>
        <translation>Shu yozuvlarning parol iborasi yozilmagan yoki ikki marta yozilgani bir xil emas.</translation>
    </message>
    <message>
        <source>It opens with &amp;another passphrase</source>
        <translation>&amp;Boshqa parol iborasi bilan ochiladi</translation>
    </message>
    <message>
        <source>Stands beside each change that you make. Not your name, and not a nickname by which anybody knows you</source>
        <translation>Har bir oʻzgartirishingiz yonida turadi. Ismingiz ham, sizni taniydigan laqabingiz ham emas</translation>
    </message>
    <message>
        <source>Others can see this name without the passphrase: a plain word that names nobody</source>
        <translation>Bu nom parol iborasisiz ham koʻrinadi: hech kimni anglatmaydigan oddiy soʻz tanlang</translation>
    </message>
    <message>
        <source>Some entries have a lock of their own, which stays shut while the folder is open; its passphrase is asked for only when you look.</source>
        <translation>Baʼzi yozuvlarning oʻz qulfi bor, u jild ochiq turganda ham yopiq qoladi; uning iborasi faqat ularga qaralganda soʻraladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyInsight</name>
    <message>
        <source>In custody: %1.</source>
        <translation>Qamoqda: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it falls within another stage or is not custody: %1.</source>
        <translation>Chizmada yoʻq, chunki boshqa bosqich ichiga toʻgʻri keladi yoki qamoqda saqlash emas: %1.</translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyView</name>
    <message>
        <source>In all: %1.</source>
        <translation>Jami: %1.</translation>
    </message>
    <message>
        <source>No detention of this person is on file.</source>
        <translation>Bu shaxsning ushlangani haqida yozuv yoʻq.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ochish: %1</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Ozodlikdan mahrum qilish</translation>
    </message>
</context>
<context>
    <name>solnoma::DateEdit</name>
    <message>
        <source>An exact day is needed here, such as 13.05.2009. Not kept yet.</source>
        <translation>Bu yerda aniq kun kerak, masalan, 13.05.2009. Hali saqlanmadi.</translation>
    </message>
</context>
<context>
    <name>solnoma::DateFilter</name>
    <message>
        <source>Which date</source>
        <translation>Qaysi sana</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>istalgan vaqtda</translation>
    </message>
    <message>
        <source>may fall in</source>
        <translation>toʻgʻri kelishi mumkin</translation>
    </message>
    <message>
        <source>surely in</source>
        <translation>aniq shu davrda</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sanasiz</translation>
    </message>
    <message>
        <source>How the date lies to the period</source>
        <translation>Sana davrga qanday toʻgʻri keladi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Davr</translation>
    </message>
    <message>
        <source>May 2009, 2009–2011, since 2020…</source>
        <translation>2009-yil may, 2009–2011, 2020-yildan beri…</translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation>sanasiz (%1)</translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionModel</name>
    <message>
        <source>%1 · %2 of %3 to decide</source>
        <translation>%1 · %2/%3 hal qilinmagan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● to decide</source>
        <translation>● hal qilinmagan</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>qoʻshilmaydi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Qaror</translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionsView</name>
    <message>
        <source>Only what is still to decide</source>
        <translation>Faqat hal qilinmagani</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Nimani hal qilish kerak</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Unda nima deyilgan</translation>
    </message>
    <message>
        <source>Who will be suspected of having said it?</source>
        <translation>Buni aytgan deb kimdan gumon qilinadi?</translation>
    </message>
    <message>
        <source>For example: anybody who stood at the bus stop that evening</source>
        <translation>Masalan: oʻsha oqshom bekatda turgan har qanday kishi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Javobni qaytarib olish</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Hech narsa toʻsqinlik qilmaydi.</translation>
    </message>
    <message>
        <source>In the paper</source>
        <translation>Qogʻozda</translation>
    </message>
    <message>
        <source>Use that nobody agreed to</source>
        <translation>Hech kim rozi boʻlmagan foydalanish</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Qoʻshilmaydi</translation>
    </message>
    <message>
        <source>Another person of that name</source>
        <translation>Shu ismli boshqa shaxs</translation>
    </message>
    <message>
        <source>Cleared by consent</source>
        <translation>Rozilik bilan ruxsat etilgan</translation>
    </message>
    <message>
        <source>Passphrase of the sealed names. They stay open for ten minutes at most, for the check of the texts only: none of them is shown.</source>
        <translation>Muhrlangan ismlarning parol iborasi. Ular koʻpi bilan oʻn daqiqa, faqat matnlarni tekshirish uchun ochiladi: hech biri koʻrsatilmaydi.</translation>
    </message>
</context>
<context>
    <name>solnoma::DocumentPage</name>
    <message>
        <source>Add its safe copy…</source>
        <translation>Xavfsiz nusxasini qoʻshish…</translation>
    </message>
    <message>
        <source>A version without names and hidden data, made outside: the only one that may leave</source>
        <translation>Ismsiz va yashirin maʼlumotsiz, tashqarida tayyorlangan nusxa: faqat shuni joʻnatish mumkin</translation>
    </message>
    <message>
        <source>Save an unprotected copy…</source>
        <translation>Himoyasiz nusxasini saqlash…</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Hujjat: %1</translation>
    </message>
    <message>
        <source>No file is kept for this document.</source>
        <translation>Bu hujjat uchun fayl saqlanmagan.</translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3</source>
        <translation>%1 · %2 · SHA-256 %3</translation>
    </message>
    <message>
        <source>This document is marked as graphic.</source>
        <translation>Bu hujjat ogʻir tasvir deb belgilangan.</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Baribir koʻrsatish</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Hujjat oʻqilmoqda</translation>
    </message>
    <message>
        <source>Not shown: too large, or stopped.</source>
        <translation>Koʻrsatilmadi: juda katta yoki toʻxtatildi.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Hamma fayllar (*)</translation>
    </message>
    <message>
        <source>%1, safe copy</source>
        <translation>%1, xavfsiz nusxa</translation>
    </message>
    <message>
        <source>The copy will lie there readable for everybody who gets hold of this computer or stick. Save it only where it is needed, and delete it when it is not.</source>
        <translation>Nusxa u yerda ochiq turadi: bu kompyuter yoki fleshka kimning qoʻliga tushsa, oʻqiy oladi. Faqat kerak joyga saqlang va kerak boʻlmay qolganda oʻchiring.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>nusxa</translation>
    </message>
    <message>
        <source>Saving an unprotected copy</source>
        <translation>Himoyasiz nusxa saqlanmoqda</translation>
    </message>
    <message>
        <source>An unprotected copy lies here, and the log of what left says so:
%1</source>
        <translation>Himoyalanmagan nusxa shu yerda turibdi, joʻnatish jurnalida bu yozilgan:
%1</translation>
    </message>
</context>
<context>
    <name>solnoma::DossierPage</name>
    <message>
        <source>Questions</source>
        <translation>Savollar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Matnlar</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Qogʻoz</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Kim haqida</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Keyingi hal qilinmagani</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>Oldingi hal qilinmagani</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nima soʻraladi</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Nimani joʻnatish mumkin</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sahifalar</translation>
    </message>
    <message>
        <source>everybody in the case</source>
        <translation>ishdagi hamma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Qogʻoz: %1</translation>
    </message>
    <message>
        <source>1  What is asked</source>
        <translation>1  Nima soʻraladi</translation>
    </message>
    <message>
        <source>1  What is asked · %1 missing</source>
        <translation>1  Nima soʻraladi · %1 yoʻq</translation>
    </message>
    <message>
        <source>2  What may leave · %1 to decide</source>
        <translation>2  Nimani joʻnatish · %1 qoldi</translation>
    </message>
    <message>
        <source>2  What may leave · ✓</source>
        <translation>2  Nimani joʻnatish mumkin · ✓</translation>
    </message>
    <message>
        <source>2  What may leave</source>
        <translation>2  Nimani joʻnatish mumkin</translation>
    </message>
    <message>
        <source>3  The pages</source>
        <translation>3  Sahifalar</translation>
    </message>
    <message>
        <source>Texts · %1 not written</source>
        <translation>Matnlar · %1 yozilmagan</translation>
    </message>
    <message>
        <source>Questions · %1 missing</source>
        <translation>Savollar · %1 yetishmaydi</translation>
    </message>
    <message>
        <source>Stopped before the case was read. Choose the paper again to go on.</source>
        <translation>Ish oʻqib boʻlinmasdan toʻxtatildi. Davom etish uchun qogʻozni qayta tanlang.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Qogʻoz tili</translation>
    </message>
</context>
<context>
    <name>solnoma::DossierWork</name>
    <message>
        <source>Reading the case and every name in the vault</source>
        <translation>Ish va jilddagi har bir ism oʻqilmoqda</translation>
    </message>
    <message>
        <source>Something that was decided on is not there any more: the decisions begin anew.</source>
        <translation>Qaror qilingan narsalardan biri endi yoʻq: qarorlar boshidan boshlanadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are to be taken again: what they were about has changed.</source>
        <translation>
            <numerusform>%n ta qarorni qaytadan qabul qilish kerak: ular tegishli boʻlgan narsa oʻzgargan.</numerusform>
            <numerusform>%n ta qarorni qaytadan qabul qilish kerak: ular tegishli boʻlgan narsa oʻzgargan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::EditedRecord</name>
    <message>
        <source>Add to %1</source>
        <translation>Qoʻshish: %1</translation>
    </message>
    <message>
        <source>Take away from %1</source>
        <translation>Olib tashlash: %1</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>Joyini almashtirish: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::EvidencePage</name>
    <message>
        <source>Add files…</source>
        <translation>Fayl qoʻshish…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Buferdan qoʻyish</translation>
    </message>
    <message>
        <source>New files are about: %1</source>
        <translation>Yangi fayllar kim, nima haqida: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Hamma fayllar (*)</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file to paste.</source>
        <translation>Qoʻyish uchun surat ham, fayl ham yoʻq.</translation>
    </message>
</context>
<context>
    <name>solnoma::FieldCell</name>
    <message>
        <source>sealed</source>
        <translation>muhrlangan</translation>
    </message>
    <message>
        <source>Less than “%1”.</source>
        <translation>«%1» dan kam.</translation>
    </message>
</context>
<context>
    <name>solnoma::FilesPage</name>
    <message>
        <source>Evidence</source>
        <translation>Dalillar</translation>
    </message>
    <message>
        <source>Records and their history</source>
        <translation>Yozuvlar va ularning tarixi</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nusxalar</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Hammasi butunmi?</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Kim ocha oladi</translation>
    </message>
    <message>
        <source>Everything you record is in this folder, encrypted. Outside it there is one file of settings, without content.</source>
        <translation>Yozib qoʻyganingizning hammasi shu jildda, shifrlangan. Undan tashqarida faqat bitta sozlamalar fayli bor, unda yozganlaringizdan hech narsa yoʻq.</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>&amp;Nusxa olish…</translation>
    </message>
    <message>
        <source>Into a folder on a stick or another disk. Every copy is dated, read again after writing, and opens as it is.</source>
        <translation>Fleshka yoki boshqa diskdagi jildga. Har bir nusxa sanali boʻladi, yozilgach qayta oʻqiladi va oʻz holicha ochiladi.</translation>
    </message>
    <message>
        <source>Do not copy the open folder by hand: the last changes would be missing.</source>
        <translation>Ochiq jildni qoʻlda nusxalamang: oxirgi oʻzgarishlar tushib qoladi.</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>Hammasini &amp;tekshirish</translation>
    </message>
    <message>
        <source>Reads every record, the whole history and every piece of evidence. Changes nothing.</source>
        <translation>Har bir yozuvni, butun tarixni va har bir dalil faylini oʻqiydi. Hech narsani oʻzgartirmaydi.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Tekshiruv nima topdi</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Parol iborasini almashtirish…</translation>
    </message>
    <message>
        <source>Copies made before still open with the old one</source>
        <translation>Avval olingan nusxalar eskisi bilan ochilaveradi</translation>
    </message>
    <message>
        <source>&amp;Add a coordinator&apos;s key…</source>
        <translation>Koordinator kalitini &amp;qoʻshish…</translation>
    </message>
    <message>
        <source>Her public key: with it your office can open the folder when you cannot</source>
        <translation>Koordinatorning ochiq kaliti: u bilan tashkilotingiz jildni siz ocha olmaganingizda ochadi</translation>
    </message>
    <message>
        <source>&amp;Test a second way in…</source>
        <translation>&amp;Ikkinchi yoʻlni sinash…</translation>
    </message>
    <message>
        <source>The coordinator gives her key file and its passphrase</source>
        <translation>Koordinator kalit faylini va uning parol iborasini beradi</translation>
    </message>
    <message>
        <source>Make a key for a &amp;coordinator…</source>
        <translation>Koordinator uchun kalit &amp;yaratish…</translation>
    </message>
    <message>
        <source>A key file with its own passphrase, and a public key to hand out</source>
        <translation>Oʻz parol iborasi bor kalit fayli va beriladigan ochiq kalit</translation>
    </message>
    <message>
        <source>The last copy was made on %1 at %2.</source>
        <translation>Oxirgi nusxa olingan: %1, soat %2.</translation>
    </message>
    <message>
        <source>There is no copy yet. If this disk fails, all is lost.</source>
        <translation>Hali nusxa yoʻq. Disk buzilsa, hammasi yoʻqoladi.</translation>
    </message>
    <message>
        <source>Where the copies are kept</source>
        <translation>Nusxalar qayerda saqlanadi</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Nusxa olinmoqda</translation>
    </message>
    <message>
        <source>Copied, read again and found whole: %1</source>
        <translation>Nusxalandi, qayta oʻqildi va butun ekan: %1</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Hammasi tekshirilmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record. They are left where they are.</source>
        <translation>
            <numerusform>%n ta dalil fayli hech bir yozuvga tegishli emas. Ular joyida qoldirildi.</numerusform>
            <numerusform>%n ta dalil fayli hech bir yozuvga tegishli emas. Ular joyida qoldirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new passphrase of this folder. Copies made before still open with the old one.</source>
        <translation>Bu jildning yangi parol iborasi. Avval olingan nusxalar eskisi bilan ochilaveradi.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Parol iborasi almashtirilmoqda</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>Yangi kalit fayli</translation>
    </message>
    <message>
        <source>A passphrase for this key file. The file and its passphrase stay with the coordinator.</source>
        <translation>Bu kalit faylining parol iborasi. Fayl va uning iborasi koordinatorda qoladi.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Kalit yaratilmoqda</translation>
    </message>
    <message>
        <source>Made: %1 (keep it), and %1.public (hand it out).</source>
        <translation>Tayyor: %1 (saqlab qoʻying) va %1.public (bering).</translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation>Koordinatorning ochiq kaliti</translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation>Ochiq kalitlar (*.public)</translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation>Bu fayl koordinatorning ochiq kaliti emas.</translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:

%1

Then give the passphrase for who your sources are, so that she can read that too.</source>
        <translation>Koordinatorga qoʻngʻiroq qilib, shu oltita soʻzni ovoz chiqarib solishtiring; faqat ular bir xil boʻlsa, davom eting:

%1

Keyin muhrlangan ismlarning parol iborasini kiriting, shunda koordinator ularni ham oʻqiy oladi.</translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation>Kalit qoʻshilmoqda</translation>
    </message>
    <message>
        <source>She can open the folder from now on. Test it while she is here.</source>
        <translation>Endi koordinator jildni ocha oladi. U yonda ekan, sinab koʻring.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>Koordinatorning kalit fayli</translation>
    </message>
    <message>
        <source>The passphrase of this key file.</source>
        <translation>Bu kalit faylining parol iborasi.</translation>
    </message>
    <message>
        <source>Testing the key</source>
        <translation>Kalit sinalmoqda</translation>
    </message>
    <message>
        <source>This key opens the folder.</source>
        <translation>Bu kalit jildni ochadi.</translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation>Fayllarim qayerda?</translation>
    </message>
    <message>
        <source>All is well. Read: changes – %1, files of evidence – %2.</source>
        <translation>Hammasi joyida. Oʻqildi: oʻzgarishlar – %1, dalil fayllari – %2.</translation>
    </message>
    <message>
        <source>The passphrase is changed. What is sealed keeps the one that it has.</source>
        <translation>Parol iborasi almashtirildi. Muhrlangani oʻzining avvalgi iborasi bilan ochilaveradi.</translation>
    </message>
    <message>
        <source>Change the passphrase of the sealed &amp;names…</source>
        <translation>&amp;Muhrlangan ismlarning parol iborasini almashtirish…</translation>
    </message>
    <message>
        <source>The one that opens who your sources are; the present one is asked first</source>
        <translation>Manbalaringiz kimligini ochadigan ibora; avval hozirgisi soʻraladi</translation>
    </message>
    <message>
        <source>The present passphrase of the sealed names.</source>
        <translation>Muhrlangan ismlarning hozirgi parol iborasi.</translation>
    </message>
    <message>
        <source>The new passphrase of the sealed names. Copies made before still open them with the old one.</source>
        <translation>Muhrlangan ismlarning yangi parol iborasi. Avvalgi nusxalarda ularni eski ibora ochaveradi.</translation>
    </message>
    <message>
        <source>The passphrase of the sealed names is changed.</source>
        <translation>Muhrlangan ismlarning parol iborasi almashtirildi.</translation>
    </message>
    <message>
        <source>Opening the sealed names</source>
        <translation>Muhrlangan ismlar ochilmoqda</translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed names. Nothing was changed.</source>
        <translation>Bu parol iborasi muhrlangan ismlarni ochmaydi. Hech narsa oʻzgarmadi.</translation>
    </message>
</context>
<context>
    <name>solnoma::FilterBar</name>
    <message>
        <source>Narrow by name or number  (Ctrl+F)</source>
        <translation>Ism yoki raqam boʻyicha tanlash  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Narrow by name or number</source>
        <translation>Ism yoki raqam boʻyicha tanlash</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Oʻz filtrlarim</translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation>Shuni saqlash…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Hammasini koʻrsatish</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>Filtr nomi:</translation>
    </message>
    <message>
        <source>Kept. It stands under “My filters”.</source>
        <translation>Saqlandi. U «Oʻz filtrlarim» ostida turadi.</translation>
    </message>
</context>
<context>
    <name>solnoma::FuzzyDateEdit</name>
    <message>
        <source>13.05.2009, May 2009, about 2010, last week…</source>
        <translation>13.05.2009, 2009-yil may, taxminan 2010-yil, oʻtgan hafta…</translation>
    </message>
</context>
<context>
    <name>solnoma::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Oldingi sahifa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mundarija</translation>
    </message>
    <message>
        <source>All pages and checklists</source>
        <translation>Barcha sahifalar va belgilab boriladigan roʻyxatlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Yordamni yopish (Esc)</translation>
    </message>
    <message>
        <source>Search in the help…</source>
        <translation>Yordamdan qidirish…</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Yordamdan qidirish</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or the contents.</source>
        <translation>Hech narsa topilmadi. Boshqa soʻz yoki mundarijani sinab koʻring.</translation>
    </message>
</context>
<context>
    <name>solnoma::HistoryPanel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Hali hech narsa yozib qoʻyilmagan.</translation>
    </message>
    <message>
        <source>Show one field</source>
        <translation>Bitta maydonni koʻrsatish</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Shu qiymatni qaytarish</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Shu oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Oldin</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Hamma maydonlar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>olib tashlandi</translation>
    </message>
    <message>
        <source>forgotten: what stood here is not known any more</source>
        <translation>butunlay oʻchirilgan: bu yerda nima turgani endi maʼlum emas</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Qaytarildi: %1.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Hozir ham shunday turibdi.</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Eskiroqlarini koʻrsatish</translation>
    </message>
</context>
<context>
    <name>solnoma::HomePage</name>
    <message>
        <source>What cannot wait, who is held, what is due</source>
        <translation>Nimani kechiktirib boʻlmaydi, kim qamoqda, qaysi muddat keladi</translation>
    </message>
    <message>
        <source>Log a detention
Ctrl+Shift+D</source>
        <translation>Ushlashni yozish
Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Log a registration refusal
Ctrl+Shift+R</source>
        <translation>Roʻyxatdan oʻtkazish radini yozish
Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Log harassment
Ctrl+Shift+H</source>
        <translation>Taʼqib va bosimni yozish
Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yangi shaxs</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Yangi tashkilot</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosh sahifa</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Nusxa olish…</translation>
    </message>
    <message>
        <source>There is no copy of this folder yet. If this disk fails, all is lost.</source>
        <translation>Bu jildning hali nusxasi yoʻq. Disk buzilsa, hammasi yoʻqoladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::IdleWatch</name>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>qulflanishiga %n daqiqa</numerusform>
            <numerusform>qulflanishiga %n daqiqa</numerusform>
        </translation>
    </message>
    <message>
        <source>locks in 0:%1</source>
        <translation>qulflanishiga 0:%1</translation>
    </message>
    <message>
        <source>locks when this is done</source>
        <translation>bu tugagach qulflanadi</translation>
    </message>
</context>
<context>
    <name>solnoma::JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Toʻxtatilmoqda…</translation>
    </message>
</context>
<context>
    <name>solnoma::KindList</name>
    <message>
        <source>Title</source>
        <translation>Nomi</translation>
    </message>
</context>
<context>
    <name>solnoma::LanguageBox</name>
    <message>
        <source>As this computer</source>
        <translation>Kompyuterdagidek</translation>
    </message>
</context>
<context>
    <name>solnoma::LikenessStrip</name>
    <message>
        <source>the same spelling</source>
        <translation>yozilishi bir xil</translation>
    </message>
    <message>
        <source>the same name in another alphabet</source>
        <translation>oʻsha ism boshqa alifboda</translation>
    </message>
    <message>
        <source>the name begins the same</source>
        <translation>ism bir xil boshlanadi</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>bir xil eshitiladi</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>deyarli bir xil yozilish</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>oʻxshash ism</translation>
    </message>
    <message>
        <source>Perhaps the same as %1: %2.</source>
        <translation>Balki %1 bilan bitta: %2.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Solishtirish…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Solishtirish: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::LinkList</name>
    <message>
        <source>Records to open</source>
        <translation>Ochish mumkin boʻlgan yozuvlar</translation>
    </message>
</context>
<context>
    <name>solnoma::MainWindow</name>
    <message>
        <source>Ordering the lists by your alphabet</source>
        <translation>Roʻyxatlar alifbongiz tartibiga solinmoqda</translation>
    </message>
</context>
<context>
    <name>solnoma::MissingStrip</name>
    <message>
        <source>What the form asks and the case does not say yet</source>
        <translation>Shakl soʻraydigan, lekin ishda hali aytilmagan narsalar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Shakl</translation>
    </message>
    <message>
        <source>Missing for the form</source>
        <translation>Shakl uchun yetishmaydi</translation>
    </message>
    <message>
        <source>%1 (not written in the language of the form)</source>
        <translation>%1 (shakl tilida hali yozilmagan)</translation>
    </message>
    <message>
        <source>Missing for the form · %1</source>
        <translation>Shakl uchun yetishmaydi · %1</translation>
    </message>
    <message>
        <source>Nothing: every question of the form has an answer.</source>
        <translation>Hammasi bor: shaklning har bir savoliga javob bor.</translation>
    </message>
</context>
<context>
    <name>solnoma::OpeningPanel</name>
    <message>
        <source>Opening</source>
        <translation>Ochilmoqda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir lahza…</translation>
    </message>
</context>
<context>
    <name>solnoma::PageHost</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Orqaga (Alt+Left)</translation>
    </message>
    <message>
        <source>Search everything…  Ctrl+K</source>
        <translation>Hamma joydan qidirish…  Ctrl+K</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Qulflash  Ctrl+L</translation>
    </message>
    <message>
        <source>SAMPLE. Look around and try everything; do not record real people here.</source>
        <translation>NAMUNA. Bemalol koʻring, hammasini sinang; bu yerga haqiqiy odamlarni yozmang.</translation>
    </message>
    <message>
        <source>Make my own vault</source>
        <translation>Oʻz jildimni yaratish</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be written here. Look, search and print; to record, open the folder where it can be written.</source>
        <translation>Faqat oʻqish uchun ochilgan: bu yerga hech narsa yozib boʻlmaydi. Koʻring, qidiring, chop eting; yozish uchun jildni yozish mumkin boʻlgan joyda oching.</translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Look at what you recorded last, and run the check under “Where are my files?”.</source>
        <translation>Kompyuter toʻxtashidan oldingi oxirgi oʻzgarishni qayta oʻqib boʻlmadi. Oxirgi yozganingizni koʻring va «Fayllarim qayerda?» sahifasida tekshiruvni boshlang.</translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe; what was only typed may be lost.</source>
        <translation>Tugallanmagan yozuvlar fayli shikastlangan. Yozib qoʻyilgani butun; faqat terilgani yoʻqolgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hamma joydan qidirish</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Tugmalar roʻyxati</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>This cannot be shown on a page of its own.</source>
        <translation>Buni alohida sahifada koʻrsatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Yordam  F1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Shu sahifa uchun yordam</translation>
    </message>
</context>
<context>
    <name>solnoma::PagesView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Qogʻoz sahifalari</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>Sahifalardan qidirish (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Sahifalardan qidirish</translation>
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
        <translation>Keyingisi</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Javob berish</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF qilib saqlash…</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>DOCX qilib saqlash…</translation>
    </message>
    <message>
        <source>Register what was sent…</source>
        <translation>Joʻnatilganini qayd etish…</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Sahifalar tayyorlanmoqda</translation>
    </message>
    <message>
        <source>Reading the texts against every name in the vault…</source>
        <translation>Matnlar jilddagi har bir ism bilan solishtirilmoqda…</translation>
    </message>
    <message>
        <source>Nothing stands against it. What is saved is not protected any more: whoever gets the file reads it.</source>
        <translation>Hech narsa toʻsqinlik qilmaydi. Saqlangan fayl endi himoyalanmagan: uni olgan har kim oʻqiydi.</translation>
    </message>
    <message>
        <source>Nothing stands against it. It asks not to publish the name: opinions are normally public, and the request is not always granted.</source>
        <translation>Hech narsa toʻsqinlik qilmaydi. Qogʻozda ismni eʼlon qilmaslik soʻralgan: fikrlar odatda eʼlon qilinadi va bu iltimos doim ham bajarilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>It may not leave yet: %n decision(s) to make. These pages show what would print now.</source>
        <translation>
            <numerusform>Hali joʻnatib boʻlmaydi: %n ta savol hal qilinmagan. Sahifalarda hozir nima chop etilishi koʻrinadi.</numerusform>
            <numerusform>Hali joʻnatib boʻlmaydi: %n ta savol hal qilinmagan. Sahifalarda hozir nima chop etilishi koʻrinadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could be recognised? (%1)</source>
        <translation>Kimni tanib olish mumkin? (%1)</translation>
    </message>
    <message>
        <source>Held back or printed in another form (%1)</source>
        <translation>Qoʻshilmadi yoki boshqacha yozildi (%1)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>topilmadi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ta joy</numerusform>
            <numerusform>%n ta joy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sahifa: %1 / %2</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>Qogʻoz saqlanmoqda</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another one.</source>
        <translation>Bunday nomli fayl bor. Boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>Saved as %1. It is not protected any more.</source>
        <translation>Saqlandi: %1. Fayl endi himoyalanmagan.</translation>
    </message>
    <message>
        <source>Her answers…</source>
        <translation>Javoblar…</translation>
    </message>
    <message>
        <source>A working copy: nothing in it is cleared, and it is not for sending. What is saved is not protected any more.</source>
        <translation>Ishchi nusxa: undagi hech narsaga ruxsat berilmagan, uni joʻnatib boʻlmaydi. Saqlangani endi himoyalanmagan.</translation>
    </message>
    <message>
        <source>For the person herself and for nobody else. What is saved is not protected any more: take it back when she has read it.</source>
        <translation>Faqat shaxsning oʻzi uchun, boshqa hech kimga emas. Saqlangani endi himoyalanmagan: oʻqib boʻlgach, nusxani qaytarib oling.</translation>
    </message>
    <message>
        <source>This complaint is about a detention, and none of this person is on file. Record it first.</source>
        <translation>Bu shikoyat ozodlikdan mahrum qilish haqida, ishda esa bu shaxsga oid bunday holat yoʻq. Avval uni yozing.</translation>
    </message>
</context>
<context>
    <name>solnoma::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Hamma joydan qidirish</translation>
    </message>
    <message>
        <source>A name in either alphabet, a file number, words of a text, a command</source>
        <translation>Istalgan alifbodagi ism, ish raqami, matndagi soʻz, buyruq</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nima topildi</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ tanlash · Enter ochadi · Esc yopadi</translation>
    </message>
    <message>
        <source>Nothing is called so, and no text says it. Fewer letters find more.</source>
        <translation>Bunday nom ham, matnlarda bunday soʻz ham yoʻq. Kamroq harf yozilsa, koʻproq topiladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::PaletteModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(nomsiz)</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>aytilishi oʻxshash</translation>
    </message>
    <message>
        <source>spelled much the same</source>
        <translation>yozilishi oʻxshash</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>«%1» maydonida</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>yana: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::PartyPage</name>
    <message>
        <source>Person</source>
        <translation>Shaxs</translation>
    </message>
    <message>
        <source>Names and status</source>
        <translation>Nomlar va maqom</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Qamoqda saqlash</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Voqealar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>No act names this party yet.</source>
        <translation>Hali hech bir voqeada nomi yoʻq.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Aloqalar</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Yangi aloqa</translation>
    </message>
    <message>
        <source>Family, work, membership: who belongs to whom.</source>
        <translation>Oila, ish, aʼzolik: kim kim bilan bogʻliq.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Yangi rozilik</translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation>Rozilik yozilmagan. Roziliksiz tashqariga hech narsa joʻnatilmaydi.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yangi: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yangi shaxs</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Yangi tashkilot</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yangi guruh</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parol iborasi</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Yana bir marta</translation>
    </message>
    <message>
        <source>The two differ. Type them once more.</source>
        <translation>Ikkalasi bir xil emas. Yana bir marta yozing.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Avval parol iborasini yozing.</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseEdit</name>
    <message>
        <source>Latin letters</source>
        <translation>Lotin harflari</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kirill harflari</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arab harflari</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock yoqilgan</translation>
    </message>
    <message>
        <source>Caps Lock is on · %1</source>
        <translation>Caps Lock yoqilgan · %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Buferdan qoʻyish</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tozalash</translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseStrength</name>
    <message>
        <source>Strong, as far as can be told.</source>
        <translation>Chamasi, kuchli.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Oʻrtacha. Yana bir-ikki soʻz uni kuchli qiladi.</translation>
    </message>
    <message>
        <source>Weak: guessed within a day.</source>
        <translation>Kuchsiz: bir kun ichida topib olinadi.</translation>
    </message>
    <message>
        <source>Weak: guessed within weeks or months by many machines.</source>
        <translation>Kuchsiz: koʻp kompyuter bilan bir necha hafta yoki oyda topib olinadi.</translation>
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
        <translation>Savol</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Ishda</translation>
    </message>
</context>
<context>
    <name>solnoma::QuestionsPage</name>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Print without names…</source>
        <translation>Ismlarsiz chop etish…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Savollar</translation>
    </message>
    <message>
        <source>Rows that answer</source>
        <translation>Javob qatorlari</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Tahlil</translation>
    </message>
    <message>
        <source>Sums over many records stand for nobody who could be asked: they stay on the screen</source>
        <translation>Koʻp yozuvdan yigʻilgan sonlar ortida rozilik soʻraladigan bitta kishi yoʻq: ular ekranda qoladi</translation>
    </message>
    <message>
        <source>A table of what may leave, without names and texts (Ctrl+P)</source>
        <translation>Joʻnatish mumkin boʻlgani jadvalda, ism va matnlarsiz (Ctrl+P)</translation>
    </message>
    <message>
        <source>Rows: at least %1, as of %2</source>
        <translation>Qatorlar: kamida %1, %2 holatiga koʻra</translation>
    </message>
    <message>
        <source>Rows: %1, as of %2</source>
        <translation>Qatorlar: %1, %2 holatiga koʻra</translation>
    </message>
    <message>
        <source>%1   (over %2)</source>
        <translation>%1   (%2+)</translation>
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
        <translation>Hali soʻralmagan</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Rozi</translation>
    </message>
    <message>
        <source>The family agrees</source>
        <translation>Oilasi rozi</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Rozi emas</translation>
    </message>
    <message>
        <source>Whoever is on file already is offered while you type.</source>
        <translation>Avval yozilgan kishi yozayotganingizda taklif qilinadi.</translation>
    </message>
    <message>
        <source>As it was said: “yesterday 14:30”, “about May 2009”.</source>
        <translation>Qanday aytilgan boʻlsa: «kecha 14:30», «taxminan 2009-yil may».</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>Q&amp;ayerda</translation>
    </message>
    <message>
        <source>Town, district, building: what is known.</source>
        <translation>Shahar, tuman, bino: nima maʼlum boʻlsa.</translation>
    </message>
    <message>
        <source>Stands in the case as alleged.</source>
        <translation>Ishda «aytilmoqda» deb turadi.</translation>
    </message>
    <message>
        <source>Type a few letters of it.</source>
        <translation>Bir necha harfini yozing.</translation>
    </message>
    <message>
        <source>What h&amp;appened</source>
        <translation>Nima &amp;boʻldi</translation>
    </message>
    <message>
        <source>In the words of who told us. Never printed as it stands.</source>
        <translation>Aytgan kishining soʻzi bilan. Hech qachon shu holicha chop etilmaydi.</translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation>&amp;Kim aytdi</translation>
    </message>
    <message>
        <source>How we refer to them, never a name: “relative”, “lawyer”. The name has a box of its own below.</source>
        <translation>Uni qanday ataymiz, hech qachon ism emas: «qarindosh», «advokat». Ism uchun pastda alohida maydon bor.</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>&amp;Rozilik</translation>
    </message>
    <message>
        <source>To keeping this and working with it. Anything that leaves the office is asked apart.</source>
        <translation>Buni saqlash va u bilan ishlashga. Tashqariga joʻnatiladigan hamma narsa alohida soʻraladi.</translation>
    </message>
    <message>
        <source>Name of the source (sealed)</source>
        <translation>Manba ismi (muhrlanadi)</translation>
    </message>
    <message>
        <source>Goes into a sealed box at once; the drafts hold only the box.</source>
        <translation>Darhol muhrlanadi; qoralamada faqat muhrlangani turadi.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Mamlakat</translation>
    </message>
    <message>
        <source>For the file number and legal limits; stays for the next log.</source>
        <translation>Ish raqami va qonundagi muddatlar uchun; keyingi yozuvda ham qoladi.</translation>
    </message>
    <message>
        <source>Sealed already; type only to replace it</source>
        <translation>Allaqachon muhrlangan; faqat almashtirish uchun yozing</translation>
    </message>
    <message>
        <source>&amp;Urgent: somebody is in danger now</source>
        <translation>&amp;Shoshilinch: kimdir hozir xavf ostida</translation>
    </message>
    <message>
        <source>sealed as soon as you leave the page</source>
        <translation>sahifadan chiqishingiz bilan muhrlanadi</translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogPage</name>
    <message>
        <source>&amp;Record  Ctrl+Enter</source>
        <translation>Yo&amp;zib qoʻyish  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing has to be filled in (Ctrl+Enter)</source>
        <translation>Hech bir maydon majburiy emas (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozib qoʻyish</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Terilganini bekor qilish</translation>
    </message>
    <message>
        <source>What you had typed is back. Ctrl+Enter records it, Ctrl+Shift+Del discards it.</source>
        <translation>Terganingiz qaytdi. Ctrl+Enter yozib qoʻyadi, Ctrl+Shift+Del bekor qiladi.</translation>
    </message>
    <message>
        <source>Recorded in the case.</source>
        <translation>Ishga yozib qoʻyildi.</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>Yozib qoʻyildi: %1.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Qoralama bekor qilindi.</translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here.</source>
        <translation>Bekor qilindi. Terganingiz hali shu yerda.</translation>
    </message>
    <message>
        <source>Not recorded yet: what you typed is kept as a draft and comes back with the quick log.</source>
        <translation>Hali yozib qoʻyilmagan: terganingiz qoralama boʻlib saqlandi va tezkor yozuv bilan birga qaytadi.</translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogResult</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>Ishni &amp;ochish</translation>
    </message>
    <message>
        <source>&amp;Same for another person</source>
        <translation>&amp;Boshqa shaxs uchun ham shu</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Tayyor</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, muddati %3</translation>
    </message>
    <message>
        <source>Recorded in: %1</source>
        <translation>Yozib qoʻyildi, ish: %1</translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation>Yozib qoʻyildi: %1</translation>
    </message>
    <message>
        <source>No task follows from it.</source>
        <translation>Bundan vazifa kelib chiqmaydi.</translation>
    </message>
    <message>
        <source>What follows:</source>
        <translation>Bundan kelib chiqadi:</translation>
    </message>
    <message>
        <source>Perhaps the same as: %1. They can be compared and joined later.</source>
        <translation>Balki bular bilan bitta: %1. Keyin solishtirib, birlashtirsa boʻladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::ReadingPage</name>
    <message>
        <source>The whole case</source>
        <translation>Butun ish</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Tahrirga qaytish</translation>
    </message>
    <message>
        <source>%1, the whole case</source>
        <translation>%1, butun ish</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>Shaxs va tashkilotlar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Koʻrib chiqing: %1</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Kim aytdi</translation>
    </message>
    <message>
        <source>Documents, pictures, recordings</source>
        <translation>Hujjatlar, suratlar, ovoz va video</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordEditor</name>
    <message>
        <source>Record now</source>
        <translation>Hozir yozib qoʻyish</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>Bir qadam orqaga</translation>
    </message>
    <message>
        <source>Redo step</source>
        <translation>Bir qadam oldinga</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Qoralamani bekor qilish</translation>
    </message>
    <message>
        <source>A draft of this could not be read and was left alone.</source>
        <translation>Buning qoralamasini oʻqib boʻlmadi, unga tegilmadi.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qoralama</translation>
    </message>
    <message>
        <source>This was typed before the program closed and is not recorded yet. Go on, record it (Ctrl+Enter), or take it back (Ctrl+Z).</source>
        <translation>Bu dastur yopilishidan oldin terilgan va hali yozib qoʻyilmagan. Davom eting, yozib qoʻying (Ctrl+Enter) yoki qadamni qaytaring (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Join with what was recorded elsewhere</source>
        <translation>Boshqa joyda yozilgani bilan birlashtirish</translation>
    </message>
    <message>
        <source>Meanwhile this was changed elsewhere too: %1. Yours stands here. Ctrl+Enter records yours; the other stays in the history.</source>
        <translation>Bu orada u boshqa joyda ham oʻzgartirilgan: %1. Bu yerda sizniki turibdi. Ctrl+Enter siznikini yozib qoʻyadi; boshqasi tarixda qoladi.</translation>
    </message>
    <message>
        <source>Recorded: new, %1.</source>
        <translation>Yozib qoʻyildi: yangi, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded in %1: %2 and %n more.</source>
        <translation>
            <numerusform>Yozib qoʻyildi, %1: %2 va yana %n ta.</numerusform>
            <numerusform>Yozib qoʻyildi, %1: %2 va yana %n ta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in %1: %2.</source>
        <translation>Yozib qoʻyildi, %1: %2.</translation>
    </message>
    <message>
        <source>This was removed. It can be brought back from “Removed”.</source>
        <translation>Bu olib tashlangan. Uni «Olib tashlanganlar» sahifasidan qaytarish mumkin.</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Faqat oʻqish uchun</translation>
    </message>
    <message>
        <source>Everything is recorded</source>
        <translation>Hammasi yozib qoʻyilgan</translation>
    </message>
    <message>
        <source>Draft kept, not recorded yet</source>
        <translation>Qoralama saqlandi, hali yozib qoʻyilmagan</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Hali yozib qoʻyilmagan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bir qadam orqaga</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Bir qadam oldinga</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Voz kechish</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozib qoʻyish</translation>
    </message>
    <message>
        <source>There is room again, and what you typed is kept as a draft. Ctrl+Enter records it.</source>
        <translation>Yana joy bor, terganingiz qoralamada saqlandi. Ctrl+Enter uni yozib qoʻyadi.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed stands here and could not be kept as a draft: do not close the program. Free some space, then press Ctrl+Enter.</source>
        <translation>Disk toʻlgan. Terganingiz shu yerda turibdi, lekin uni qoralamada saqlab boʻlmadi: dasturni yopmang. Joy boʻshatib, Ctrl+Enter bosing.</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordFacts</name>
    <message>
        <source>Restricted: its page shows it (Enter).</source>
        <translation>Kirish cheklangan: yozuv sahifasida koʻring (Enter).</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordLine</name>
    <message>
        <source>Found</source>
        <translation>Topilgani</translation>
    </message>
    <message>
        <source>New: “%1” (%2)</source>
        <translation>Yangi: «%1» (%2)</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListModel</name>
    <message>
        <source>Click to order by this</source>
        <translation>Shu boʻyicha tartiblash uchun bosing</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListPage</name>
    <message>
        <source>The list has changed: F5 reads it again.</source>
        <translation>Roʻyxat oʻzgargan: F5 uni qayta oʻqiydi.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Roʻyxatni toraytirish</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Roʻyxatni qayta oʻqish</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>CSV jadval…</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Qatorlar: %1</translation>
    </message>
    <message>
        <source>Rows: at least %1</source>
        <translation>Qatorlar: kamida %1</translation>
    </message>
    <message>
        <source>Nothing here fits these filters. “My filters → Show all again” takes them away.</source>
        <translation>Bu filtrlarga mos hech narsa yoʻq. «Oʻz filtrlarim → Hammasini koʻrsatish» ularni olib tashlaydi.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Tanlangan qator</translation>
    </message>
    <message>
        <source>What the chosen row says stands here.</source>
        <translation>Tanlangan qatorda nima yozilgani shu yerda turadi.</translation>
    </message>
    <message>
        <source>Chosen row</source>
        <translation>Tanlangan qator</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ustunlar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Koʻrinish</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPage</name>
    <message>
        <source>new</source>
        <translation>yangi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozuv</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPicker</name>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ochish: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordTable</name>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>«%1»dan nusxa olish</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsEditor</name>
    <message>
        <source>Add…</source>
        <translation>Qoʻshish…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ochish: %1</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Olib tashlash: «%1»</translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsPanel</name>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Takes it out of the case; it can be brought back from “Removed”.</source>
        <translation>Ishdan olib tashlaydi; «Olib tashlanganlar» sahifasidan qaytarish mumkin.</translation>
    </message>
    <message>
        <source>Not removed: others refer to it (%1).</source>
        <translation>Olib tashlanmadi: unga boshqa yozuvlar havola qiladi (%1).</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Olib tashlandi.</translation>
    </message>
</context>
<context>
    <name>solnoma::ReferencePage</name>
    <message>
        <source>Filter: body, treaty, article, country…</source>
        <translation>Qidirish: organ, shartnoma, modda, mamlakat…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Qonunlar va organlar</translation>
    </message>
    <message>
        <source>Checked against the source.</source>
        <translation>Manba bilan solishtirilgan.</translation>
    </message>
    <message>
        <source>Not verified: look it up before you rely on it.</source>
        <translation>Tekshirilmagan: tayanishdan oldin solishtiring.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Manba: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Shakl: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Manzil: %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Tillar: %1</translation>
    </message>
    <message>
        <source>Bodies to write to</source>
        <translation>Qayerga yozish mumkin</translation>
    </message>
    <message>
        <source>%1: not bound</source>
        <translation>%1: qatnashmaydi</translation>
    </message>
    <message>
        <source>%1: bound, since when is not sourced</source>
        <translation>%1: qatnashadi, qachondan – manba yoʻq</translation>
    </message>
    <message>
        <source>%1: bound since %2</source>
        <translation>%1: qatnashadi, %2</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (tekshirilmagan)</translation>
    </message>
    <message>
        <source>Complaints to: %1</source>
        <translation>Shikoyatlar: %1</translation>
    </message>
    <message>
        <source>Treaties and standards</source>
        <translation>Shartnomalar va standartlar</translation>
    </message>
    <message>
        <source>Articles of law</source>
        <translation>Qonun moddalari</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Hech narsa topilmadi. Harf qancha kam boʻlsa, shuncha koʻp topiladi.</translation>
    </message>
    <message>
        <source>%1: complaints are accepted, since when is not sourced</source>
        <translation>%1: shikoyatlar qabul qilinadi, qachondan beri – manbasi yoʻq</translation>
    </message>
    <message>
        <source>%1: complaints are accepted since %2</source>
        <translation>%1: shikoyatlar %2 dan beri qabul qilinadi</translation>
    </message>
    <message>
        <source>%1: complaints are not accepted</source>
        <translation>%1: shikoyatlar qabul qilinmaydi</translation>
    </message>
    <message>
        <source>%1: complaints are not accepted, as of %2</source>
        <translation>%1: shikoyatlar qabul qilinmaydi (%2 holatiga koʻra)</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>%1 dan beri kuchda.</translation>
    </message>
    <message>
        <source>In force until %1.</source>
        <translation>%1 gacha kuchda.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Manba bilan solishtirilgan: %1.</translation>
    </message>
    <message>
        <source>The source bears no date: this may have changed since.</source>
        <translation>Manbada sana yoʻq: shundan beri oʻzgargan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Date of the source: %1.</source>
        <translation>Manba sanasi: %1.</translation>
    </message>
    <message>
        <source>Last looked for on %1.</source>
        <translation>Oxirgi marta %1 kuni izlangan.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nomi</translation>
    </message>
    <message>
        <source>what it deals with</source>
        <translation>nima bilan shugʻullanishi</translation>
    </message>
    <message>
        <source>form</source>
        <translation>shakli</translation>
    </message>
    <message>
        <source>address</source>
        <translation>manzili</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>tillari</translation>
    </message>
    <message>
        <source>Held against the source: %1. Not: %2.</source>
        <translation>Manba bilan solishtirilgan: %1. Solishtirilmagan: %2.</translation>
    </message>
    <message>
        <source>No form: write a letter.</source>
        <translation>Shakl yoʻq: xat yozing.</translation>
    </message>
    <message>
        <source>Not found when last looked for: %1.</source>
        <translation>Oxirgi izlashda topilmadi: %1.</translation>
    </message>
    <message>
        <source>The code or law: in force since %1; the article may be newer.</source>
        <translation>Kodeks yoki qonun kuchga kirgan kun: %1; modda undan yangiroq boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The code or law: adopted %1; since when it is in force was not found.</source>
        <translation>Kodeks yoki qonun qabul qilingan kun: %1; qachondan beri kuchda ekani topilmadi.</translation>
    </message>
    <message>
        <source>%1: no articles</source>
        <translation>%1: moddalar yoʻq</translation>
    </message>
</context>
<context>
    <name>solnoma::RegistrationInsight</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n ta urinish</numerusform>
            <numerusform>%n ta urinish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n ta rad etilgan</numerusform>
            <numerusform>%n ta rad etilgan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n ta qaytarilgan</numerusform>
            <numerusform>%n ta qaytarilgan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::RemovedPage</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Qaytarish</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Olib tashlanganlar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Olib tashlanganlar</translation>
    </message>
    <message>
        <source>Brings the record back as it was, with everything in it (Enter)</source>
        <translation>Yozuvni qanday boʻlsa, shunday, ichidagi hamma narsasi bilan qaytaradi (Enter)</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(nomsiz)</translation>
    </message>
    <message>
        <source>Nothing is removed. What you remove comes here and can be brought back.</source>
        <translation>Hech narsa olib tashlanmagan. Olib tashlaganingiz shu yerga tushadi va uni qaytarish mumkin.</translation>
    </message>
    <message>
        <source>Removed records can be brought back as they were. What was forgotten at somebody&apos;s wish is not here: it is gone.</source>
        <translation>Olib tashlangan yozuvlarni qanday boʻlsa, shunday qaytarish mumkin. Kimningdir istagi bilan butunlay oʻchirilgani bu yerda yoʻq: u hech qayerda yoʻq.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Qaytarildi: %1</translation>
    </message>
    <message>
        <source>When removed</source>
        <translation>Qachon olib tashlangan</translation>
    </message>
</context>
<context>
    <name>solnoma::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Qoʻshish: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Nusxa olish: %1</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Satrdan nusxa olish</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedDialog</name>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Opening the sealed names</source>
        <translation>Muhrlangan ismlar ochilmoqda</translation>
    </message>
    <message>
        <source>The key to the sealed names is not on this laptop; the coordinator keeps it.</source>
        <translation>Muhrlangan ismlar kaliti bu noutbukda emas; u koordinatorda.</translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed names.</source>
        <translation>Bu parol iborasi muhrlangan ismlarni ochmaydi.</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedLine</name>
    <message>
        <source>Who this is stands on a sealed page.</source>
        <translation>Bu kim ekani muhrlangan sahifada yozilgan.</translation>
    </message>
    <message>
        <source>It is not written down who this is.</source>
        <translation>Bu kim ekani yozilmagan.</translation>
    </message>
    <message>
        <source>Open the sealed page…</source>
        <translation>Muhrlangan sahifani ochish…</translation>
    </message>
    <message>
        <source>Write it on a sealed page…</source>
        <translation>Muhrlangan sahifaga yozish…</translation>
    </message>
    <message>
        <source>Who this is stands on a sealed page, but a talk below names a person. Take that name away, or the seal keeps nothing.</source>
        <translation>Bu kim ekani muhrlangan sahifada yozilgan, lekin quyidagi suhbatda shaxs koʻrsatilgan. Uni olib tashlang, aks holda muhr hech narsani saqlamaydi.</translation>
    </message>
</context>
<context>
    <name>solnoma::SealedPage</name>
    <message>
        <source>Passphrase of the sealed pages. The page closes by itself after two minutes without a key, and when the window is hidden or locks.</source>
        <translation>Muhrlangan ismlarning parol iborasi. Ikki daqiqa tugma bosilmasa, oyna yashirilsa yoki qulflansa, sahifa oʻzi yopiladi.</translation>
    </message>
    <message>
        <source>Who this is: %1</source>
        <translation>Bu kim: %1</translation>
    </message>
    <message>
        <source>Sealed: it stands in no list, search, history or paper, and only the sealing passphrase opens it again.</source>
        <translation>Muhrlangan: bu roʻyxatda ham, qidiruvda ham, tarixda ham, qogʻozda ham yoʻq; uni faqat muhrlangan ismlarning parol iborasi qayta ochadi.</translation>
    </message>
    <message>
        <source>The sealed page closed by itself. What was typed and not recorded is kept, sealed, as a draft.</source>
        <translation>Muhrlangan sahifa oʻzi yopildi. Terilgan, lekin yozib qoʻyilmagani muhrlangan qoralamada saqlandi.</translation>
    </message>
</context>
<context>
    <name>solnoma::SendDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Register as sent</source>
        <translation>Joʻnatilganini qayd etish</translation>
    </message>
    <message>
        <source>The exact file is kept with its hash, and the tasks that follow are made: tell the person (7 days), ask for the receipt (14 days), ask whether it was transmitted (60 days).</source>
        <translation>Faylning oʻzi nazorat yigʻindisi bilan saqlanadi va kelib chiqadigan vazifalar qoʻyiladi: shaxsga xabar berish (7 kun), qabul qilinganini soʻrash (14 kun), yetkazilganini soʻrash (60 kun).</translation>
    </message>
    <message>
        <source>&amp;File that was sent</source>
        <translation>Joʻnatilgan &amp;fayl</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kimga</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Qachon joʻnatilgan</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx)</source>
        <translation>Qogʻozlar (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Hamma fayllar (*)</translation>
    </message>
    <message>
        <source>Choose the file that was sent.</source>
        <translation>Joʻnatilgan faylni tanlang.</translation>
    </message>
    <message>
        <source>Say on which day it was sent.</source>
        <translation>Qaysi kuni joʻnatilganini yozing.</translation>
    </message>
    <message>
        <source>Keeping the file that was sent</source>
        <translation>Joʻnatilgan fayl saqlanmoqda</translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation>Bunday fayl joyida yoʻq.</translation>
    </message>
    <message>
        <source>Registered as sent. Three tasks follow from it.</source>
        <translation>Joʻnatilgani qayd etildi. Bundan uchta vazifa kelib chiqadi.</translation>
    </message>
    <message>
        <source>Registered as sent. This exact file was not made here, or was changed since.</source>
        <translation>Joʻnatilgani qayd etildi. Aynan bu fayl shu yerda tayyorlanmagan yoki keyin oʻzgartirilgan.</translation>
    </message>
</context>
<context>
    <name>solnoma::SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Nima joʻnatilgan</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Open a case, make a paper, and register it as sent.</source>
        <translation>Hali hech narsa joʻnatilmagan. Ishni oching, qogʻoz tayyorlang va joʻnatilganini qayd eting.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Joʻnatilgan</translation>
    </message>
</context>
<context>
    <name>solnoma::SettingsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>&amp;Matn oʻlchami</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Kompyuterdagidek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Ranglar</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> daqiqa</translation>
    </message>
    <message>
        <source>L&amp;ock when nobody types for</source>
        <translation>Bo&amp;sh tursa, qulflash</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once: nothing of the content stays in the memory of this computer. Ctrl+H or twice Esc hides at once: an empty page, and Enter brings all back within two minutes. Sleep and the screen lock of the computer lock too.</source>
        <translation>Ctrl+L darhol qulflaydi: mazmundan bu kompyuter xotirasida hech narsa qolmaydi. Ctrl+H yoki ikki marta Esc darhol yashiradi: boʻsh sahifa, Enter ikki daqiqa ichida hammasini qaytaradi. Kompyuter uyquga ketganda yoki ekrani qulflanganda ham qulflanadi.</translation>
    </message>
    <message>
        <source>Lists show people as &amp;initials until they are pointed at or opened</source>
        <translation>Roʻyxatda tanlanguncha &amp;bosh harflar</translation>
    </message>
    <message>
        <source>This computer &amp;remembers where this folder is</source>
        <translation>&amp;Jild qayerdaligini shu kompyuterda eslab qolish</translation>
    </message>
    <message>
        <source>These settings are one small file outside the folder. It holds nothing of what you record.</source>
        <translation>Bu sozlamalar jilddan tashqaridagi bitta kichik faylda. Unda siz yozgan narsadan hech nima yoʻq.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
</context>
<context>
    <name>solnoma::SheetsDialog</name>
    <message>
        <source>Sheets</source>
        <translation>Varaqlar</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Varaq &amp;tili</translation>
    </message>
    <message>
        <source>Printed paper is not protected. Write numbers and labels on it, no names of those who tell.</source>
        <translation>Chop etilgan qogʻoz himoyalanmagan. Unga raqam va belgilarni yozing, aytib berganlarning ismini emas.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF qilib &amp;saqlash…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Varaqni saqlash</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file when you need it no more.</source>
        <translation>Saqlandi. Chop eting, kerak boʻlmay qolgach, faylni oʻchiring.</translation>
    </message>
</context>
<context>
    <name>solnoma::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Klaviatura tugmalari</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Hamma joyda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>twice Esc</source>
        <translation>ikki marta Esc</translation>
    </message>
    <message>
        <source>Come back after hiding</source>
        <translation>Yashirilgandan keyin qaytish</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Maydonda</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>Bu maydonga nima yoziladi</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Keyingi, oldingi</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Shu sahifada</translation>
    </message>
    <message>
        <source>Take back what was recorded last</source>
        <translation>Oxirgi yozilganni bekor qilish</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Uni qaytarish</translation>
    </message>
</context>
<context>
    <name>solnoma::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Qaytarish</translation>
    </message>
</context>
<context>
    <name>solnoma::TabbedPage</name>
    <message>
        <source>Next part</source>
        <translation>Keyingi qism</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Oldingi qism</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Barcha qismlar</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: hali hech narsa yoʻq</translation>
    </message>
</context>
<context>
    <name>solnoma::TableDialog</name>
    <message>
        <source>&amp;Write the table</source>
        <translation>&amp;Jadvalni yozish</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>CSV jadval</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Jadval qatorlari</translation>
    </message>
    <message>
        <source>“Check again” shows what of the ticked rows may leave.</source>
        <translation>«Qayta tekshirish» belgilangan qatorlardan nimani joʻnatish mumkinligini koʻrsatadi.</translation>
    </message>
    <message>
        <source>&amp;For whom:</source>
        <translation>&amp;Kim uchun:</translation>
    </message>
    <message>
        <source>Ourselves: a working copy that stays in the office</source>
        <translation>Oʻzimiz uchun: oʻzimizda qoladigan ishchi nusxa</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Qayta tekshirish</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fayl:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Tanlash…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Asking what may leave</source>
        <translation>Nimani joʻnatish mumkinligi soʻralmoqda</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Roʻyxat oʻqilmoqda</translation>
    </message>
    <message>
        <source>Asking record by record</source>
        <translation>Yozuvlar birma-bir soʻralmoqda</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Joʻnatish mumkin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>office only: tick it to let it out of this table</source>
        <translation>faqat ichki foydalanish uchun: shu jadvalda joʻnatish uchun belgilang</translation>
    </message>
    <message>
        <source>“Check again” asks for each row what may leave. Names and texts never stand in a table.</source>
        <translation>«Qayta tekshirish» har bir qatorda nimani joʻnatish mumkinligini soʻraydi. Jadvalda ism va matn hech qachon boʻlmaydi.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Jadvallar (*.csv)</translation>
    </message>
    <message>
        <source>The table is written; the log has it under %1.</source>
        <translation>Jadval yozildi; jurnaldagi raqami: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) may leave, without names and texts. What leaves is entered in the log.</source>
        <translation>
            <numerusform>Joʻnatish mumkin boʻlgan qatorlar: %1 / %n, ism va matnlarsiz. Nima chiqqani jurnalga yoziladi.</numerusform>
            <numerusform>Joʻnatish mumkin boʻlgan qatorlar: %1 / %n, ism va matnlarsiz. Nima chiqqani jurnalga yoziladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody: counted without names</source>
        <translation>Hamma uchun: ismsiz hisobga olish</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qaysi yozuv</translation>
    </message>
</context>
<context>
    <name>solnoma::TermsEditor</name>
    <message>
        <source>Add…</source>
        <translation>Qoʻshish…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hech biri</translation>
    </message>
    <message>
        <source>Asked, and none applies. Left open, it is simply not answered.</source>
        <translation>Soʻralgan, hech biri toʻgʻri kelmaydi. Boʻsh qoldirilsa, bu – shunchaki javobsiz.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Olib tashlash: «%1»</translation>
    </message>
</context>
<context>
    <name>solnoma::TextsPanel</name>
    <message>
        <source>There is no text yet. What happened is written in the acts; its translations stand here.</source>
        <translation>Hali matn yoʻq. Nima boʻlgani voqealarda yoziladi; tarjimalari shu yerda turadi.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Yangi versiya</translation>
    </message>
    <message>
        <source>No translation or narrative of this text yet.</source>
        <translation>Bu matnning hali tarjimasi ham, bayoni ham yoʻq.</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qaysi matn</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asl matn</translation>
    </message>
</context>
<context>
    <name>solnoma::TextsView</name>
    <message>
        <source>&amp;What will print</source>
        <translation>&amp;Nima chop etiladi</translation>
    </message>
    <message>
        <source>Start from what was said</source>
        <translation>Hikoyadan boshlash</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozib qoʻyish</translation>
    </message>
    <message>
        <source>Ctrl+Enter; leaving the page records too</source>
        <translation>Ctrl+Enter; sahifadan chiqish ham yozib qoʻyadi</translation>
    </message>
    <message>
        <source>&amp;Texts of this paper</source>
        <translation>Shu qogʻoz &amp;matnlari</translation>
    </message>
    <message>
        <source>&amp;Facts, and what was said</source>
        <translation>&amp;Faktlar va aytilgani</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>yozilmoqda</translation>
    </message>
    <message>
        <source>● not written</source>
        <translation>● yozilmagan</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ yozilgan</translation>
    </message>
    <message>
        <source>There is no long text in this case that the paper could print.</source>
        <translation>Bu ishda qogʻozga chop etiladigan uzun matn yoʻq.</translation>
    </message>
    <message>
        <source>In the language of the paper (%1). Accounts never print as they were said; neither does anything that is not written here.</source>
        <translation>Qogʻoz tilida (%1). Hikoya hech qachon aytilganidek chop etilmaydi; bu yerda yozilmagan narsa ham.</translation>
    </message>
    <message>
        <source>Texts of the paper recorded.</source>
        <translation>Qogʻoz matnlari yozib qoʻyildi.</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>Matn qismlari</translation>
    </message>
</context>
<context>
    <name>solnoma::TodayPage</name>
    <message>
        <source>&amp;Undo this change</source>
        <translation>Shu oʻzgarishni &amp;bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Kun</translation>
    </message>
    <message>
        <source>Changes of the day</source>
        <translation>Kunlik oʻzgarishlar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>What was changed again since stays as it is</source>
        <translation>Keyin yana oʻzgartirilgan narsa oʻz holicha qoladi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Fayldan olindi</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birlashtirildi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Bekor qilindi</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Qaytarildi</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Paket qabul qilindi</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Butunlay oʻchirildi</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Yozib qoʻyildi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Olib tashlandi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirildi</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> va yana %n ta</numerusform>
            <numerusform> va yana %n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>Bu kuni hech narsa yozib qoʻyilmagan.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Enter opens what was changed.</source>
        <translation>
            <numerusform>%n ta oʻzgarish. Enter oʻzgartirilganini ochadi.</numerusform>
            <numerusform>%n ta oʻzgarish. Enter oʻzgartirilganini ochadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I did today</source>
        <translation>Bugun nima qildim</translation>
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
        <translation>Bu – namuna. Hammasini sinab koʻring: bu yerda hech narsa yoʻqolmaydi va bu haqiqiy ish emas.</translation>
    </message>
    <message>
        <source>Home: what is urgent today, and the three quick logs. Two facts are enough to begin a case.</source>
        <translation>Bosh sahifa: bugun nima shoshilinch va uchta tezkor yozuv. Ish boshlash uchun ikkita fakt yetarli.</translation>
    </message>
    <message>
        <source>Cases: all of them. Open one; Tab goes from field to field, F1 says what belongs there.</source>
        <translation>Ishlar: hamma ishlar. Bittasini oching; Tab maydondan maydonga oʻtadi, F1 nima yozilishini aytadi.</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything: a name in either alphabet, a file number, a word of a text, a command. Try “Namunayev” or “Намунаев”.</source>
        <translation>Ctrl+K hamma narsani topadi: istalgan alifbodagi ismni, ish raqamini, matndagi soʻzni, buyruqni. «Namunayev» yoki «Намунаев»ni sinab koʻring.</translation>
    </message>
    <message>
        <source>There is no Save button. What you type is kept, and here it says what was recorded last, with Undo.</source>
        <translation>«Saqlash» tugmasi yoʻq. Terganingiz saqlanadi, bu yerda esa oxirgi yozib qoʻyilgani va «Bekor qilish» turadi.</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Esc pressed twice hides everything; Enter brings it back.</source>
        <translation>Ctrl+L darhol qulflaydi. Ikki marta bosilgan Esc hammasini yashiradi; Enter qaytaradi.</translation>
    </message>
    <message>
        <source>When you have seen enough: a folder of your own, with its own passphrase.</source>
        <translation>Yetarlicha koʻrgach: oʻz jildingiz, oʻz parol iborasi bilan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingisi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Keyingisi (%1 / %2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
</context>
<context>
    <name>solnoma::UnlockPanel</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parol iborasi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer where the folder is</source>
        <translation>&amp;Jild qayerdaligini shu kompyuterda eslab qolish</translation>
    </message>
    <message>
        <source>Then whoever uses this computer can see that there is such a folder, and where</source>
        <translation>Shunda bu kompyuterdan foydalangan har kim bunday jild borligini va qayerdaligini koʻra oladi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open with a &amp;key file…</source>
        <translation>&amp;Kalit fayli bilan ochish…</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Kalit fayli</translation>
    </message>
    <message>
        <source>With the &amp;key file “%1” (press to leave it out)</source>
        <translation>&amp;Kalit fayli bilan: «%1» (olib tashlash uchun bosing)</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Avval parol iborasini yozing.</translation>
    </message>
    <message>
        <source>Was it typed in another layout, or with Caps Lock on?</source>
        <translation>Boshqa klaviatura tilida yoki Caps Lock yoqilganda yozilmadimi?</translation>
    </message>
</context>
<context>
    <name>solnoma::ViewerWidget</name>
    <message>
        <source>Files of this kind are not shown here. Pictures, PDF pages and plain text are. The file itself is safe.</source>
        <translation>Bu turdagi fayllar bu yerda koʻrsatilmaydi. Suratlar, PDF sahifalari va oddiy matn koʻrsatiladi. Faylning oʻzi butun.</translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or not what it claims to be. It is kept as it came.</source>
        <translation>Faylni oʻqib boʻlmadi: u shikastlangan yoki aytilgan turda emas. U kelganicha saqlanadi.</translation>
    </message>
    <message>
        <source>The file has a password of its own and is not shown here. It is kept as it came.</source>
        <translation>Faylning oʻz paroli bor, u bu yerda koʻrsatilmaydi. U kelganicha saqlanadi.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here. It is kept as it came.</source>
        <translation>Fayl bu yerda koʻrsatish uchun juda katta. U kelganicha saqlanadi.</translation>
    </message>
    <message>
        <source>Showing the file took too long and was stopped. It is kept as it came.</source>
        <translation>Faylni koʻrsatish juda uzoq choʻzildi va toʻxtatildi. U kelganicha saqlanadi.</translation>
    </message>
    <message>
        <source>The part of the program that shows files is missing. Install the program again.</source>
        <translation>Dasturning fayllarni koʻrsatadigan qismi yoʻq. Dasturni qayta oʻrnating.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Fayl matni</translation>
    </message>
    <message>
        <source>The beginning of a long text.</source>
        <translation>Uzun matnning boshi.</translation>
    </message>
    <message>
        <source>◂</source>
        <translation>◂</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Oldingi sahifa</translation>
    </message>
    <message>
        <source>▸</source>
        <translation>▸</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Keyingi sahifa</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kichikroq</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kattaroq</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ochilmoqda…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sahifa: %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Some letters are not shown: their font is not in the file, and nothing else is read to show it.</source>
        <translation>Baʼzi harflar koʻrinmaydi: ularning shrifti faylda yoʻq, uni koʻrsatish uchun esa boshqa hech narsa oʻqilmaydi.</translation>
    </message>
</context>
<context>
    <name>solnoma::WhoBox</name>
    <message>
        <source>A name in any alphabet, or nothing</source>
        <translation>Istalgan alifboda ism yoki nom, yoki boʻsh</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Balki shular bilan bitta</translation>
    </message>
    <message>
        <source>No, another: new with just this name</source>
        <translation>Yoʻq, boshqa kishi: faqat shu ism bilan yangi</translation>
    </message>
    <message>
        <source>%1: add to case %2</source>
        <translation>%1: %2 ishiga qoʻshish</translation>
    </message>
    <message>
        <source>%1 (%2): the same, but a new case</source>
        <translation>%1 (%2): oʻsha shaxs, lekin yangi ish</translation>
    </message>
    <message>
        <source>On file already. This goes into: %1</source>
        <translation>Avval yozilgan. Bu shu ishga tushadi: %1</translation>
    </message>
    <message>
        <source>On file already. A new case is opened.</source>
        <translation>Avval yozilgan. Yangi ish ochiladi.</translation>
    </message>
</context>
<context>
    <name>solnoma::cli</name>
    <message>
        <source>The vault, a folder</source>
        <translation>Himoyalangan jild</translation>
    </message>
    <message>
        <source>Read the passphrase from this open file descriptor</source>
        <translation>Parol iborasi shu ochiq fayl deskriptoridan oʻqiladi</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of a file</source>
        <translation>Parol iborasi faylning birinchi qatoridan oʻqiladi</translation>
    </message>
    <message>
        <source>The passphrase of the sealing key, where a command must read who a source is</source>
        <translation>Muhr kalitining parol iborasi: buyruq manba kimligini oʻqishi kerak boʻlsa</translation>
    </message>
    <message>
        <source>The key file that belongs to the passphrase</source>
        <translation>Parol iborasiga tegishli kalit fayli</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>JSON shaklida javob berish</translation>
    </message>
    <message>
        <source>Say what a command does and takes</source>
        <translation>Buyruq nima qilishi va nima yozilishini aytish</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Yangi himoyalangan jild yaratish</translation>
    </message>
    <message>
        <source>The sealing key gets the same passphrase instead of one of its own</source>
        <translation>Muhr kaliti oʻz iborasi emas, xuddi shu parol iborasi bilan ochiladi</translation>
    </message>
    <message>
        <source>Handle of the first user; never a real name</source>
        <translation>Birinchi foydalanuvchining dasturdagi ismi; hech qachon haqiqiy ismi emas</translation>
    </message>
    <message>
        <source>Cheap key parameters, for tests only: a passphrase is then easily guessed</source>
        <translation>Kalitning kuchsiz parametrlari, faqat sinov uchun: parol iborasini topish oson boʻladi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parol iborasini almashtirish</translation>
    </message>
    <message>
        <source>Read the new passphrase from a file</source>
        <translation>Yangi parol iborasi fayldan oʻqiladi</translation>
    </message>
    <message>
        <source>Say what the vault is and how much is in it</source>
        <translation>Himoyalangan jild haqida va unda qancha yozuv borligini aytish</translation>
    </message>
    <message>
        <source>Take in an exchange file (JSON): all of it, or nothing</source>
        <translation>Almashinuv faylini (JSON) qabul qilish: toʻliq yoki umuman qilinmaydi</translation>
    </message>
    <message>
        <source>Records that are here with another content are changed</source>
        <translation>Bu yerda boshqa mazmun bilan bor yozuvlar oʻzgartiriladi</translation>
    </message>
    <message>
        <source>The file may refer to records that are here already</source>
        <translation>Fayl bu yerda allaqachon bor yozuvlarga havola qilishi mumkin</translation>
    </message>
    <message>
        <source>Leave refused records out, with what depends on them</source>
        <translation>Rad etilgan yozuvlar va ularga bogʻliq narsalar qabul qilinmaydi</translation>
    </message>
    <message>
        <source>Let the file&apos;s own defaults lower levels and raise standing: its facts are published</source>
        <translation>Faylning odatdagi qiymatlari maxfiylik darajasini tushirib, ishonchlilikni oshirsin: undagi maʼlumotlar eʼlon qilingan</translation>
    </message>
    <message>
        <source>Consents count as confirmed as the file says</source>
        <translation>Roziliklar faylda qanday boʻlsa, shunday tasdiqlangan hisoblanadi</translation>
    </message>
    <message>
        <source>Write everything to an exchange file, unprotected</source>
        <translation>Hammasini almashinuv fayliga yozish, himoyasiz</translation>
    </message>
    <message>
        <source>Say that it is plain</source>
        <translation>Himoyasiz ekanini tasdiqlash</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Yana bir marta tasdiqlash</translation>
    </message>
    <message>
        <source>The file, made with mode 0600; must not exist</source>
        <translation>Fayl 0600 huquqlari bilan yaratiladi; oldindan mavjud boʻlmasligi kerak</translation>
    </message>
    <message>
        <source>Write what an audience may get, through the gate</source>
        <translation>Adresatga berish mumkin boʻlganini joʻnatishdan oldingi tekshiruv orqali yozish</translation>
    </message>
    <message>
        <source>One case; may be repeated; all cases without it</source>
        <translation>Bitta ish; takrorlash mumkin; yozilmasa – barcha ishlar</translation>
    </message>
    <message>
        <source>Ticks and answers for this export (JSON)</source>
        <translation>Shu joʻnatish uchun belgilangan bandlar va javoblar (JSON)</translation>
    </message>
    <message>
        <source>The file; must not exist</source>
        <translation>Fayl; oldindan mavjud boʻlmasligi kerak</translation>
    </message>
    <message>
        <source>Record what happened, by prompts or by --set</source>
        <translation>Nima boʻlganini yozib qoʻyish: savollar yoki `--set` orqali</translation>
    </message>
    <message>
        <source>One of the entries, as who=…: who, when, where, by, what, account, source, source_name, consent, country, hours_count; may be repeated</source>
        <translation>Maʼlumotlardan biri, masalan `who=…`: `who`, `when`, `where`, `by`, `what`, `account`, `source`, `source_name`, `consent`, `country`, `hours_count`; takrorlash mumkin</translation>
    </message>
    <message>
        <source>Add it to this case instead of opening a new one</source>
        <translation>Yangisini ochmasdan, shu ishga qoʻshish</translation>
    </message>
    <message>
        <source>Record one new record of any kind</source>
        <translation>Istalgan turdagi bitta yangi yozuvni yozib qoʻyish</translation>
    </message>
    <message>
        <source>One field; may be repeated</source>
        <translation>Bitta maydon; takrorlash mumkin</translation>
    </message>
    <message>
        <source>The record that it is a row of</source>
        <translation>Bu qator tegishli boʻlgan yozuv</translation>
    </message>
    <message>
        <source>The field of that record in which it stands</source>
        <translation>Oʻsha yozuvning shu qator turadigan maydoni</translation>
    </message>
    <message>
        <source>Change fields of one record</source>
        <translation>Bitta yozuvning maydonlarini oʻzgartirish</translation>
    </message>
    <message>
        <source>One field; empty clears it; may be repeated</source>
        <translation>Bitta maydon; boʻsh qiymat uni tozalaydi; takrorlash mumkin</translation>
    </message>
    <message>
        <source>Remove a record; it can be restored</source>
        <translation>Yozuvni olib tashlash; uni qaytarish mumkin</translation>
    </message>
    <message>
        <source>Bring a removed record back</source>
        <translation>Olib tashlangan yozuvni qaytarish</translation>
    </message>
    <message>
        <source>Merge the second party into the first: every spelling is kept, and undo takes it back</source>
        <translation>Ikkinchi yozuvni (shaxs, tashkilot, guruh) birinchisiga qoʻshish: barcha yozilishlar saqlanadi, `undo` bekor qiladi</translation>
    </message>
    <message>
        <source>Take one change back, as far as nothing was changed since</source>
        <translation>Bitta oʻzgarishni bekor qilish, shundan beri oʻzgarmagan boʻlsa</translation>
    </message>
    <message>
        <source>Forget a record for good: content, history, evidence; it cannot be undone</source>
        <translation>Yozuvni butunlay oʻchirish: mazmuni, tarixi, dalillari; bekor qilib boʻlmaydi</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Faqat shu maydon</translation>
    </message>
    <message>
        <source>At whose wish, without a name: &quot;the source herself&quot;</source>
        <translation>Kimning istagi bilan, ismsiz: «manbaning oʻzi»</translation>
    </message>
    <message>
        <source>Say that it is for good</source>
        <translation>Butunlay ekanini tasdiqlash</translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation>Bir turdagi yozuvlar roʻyxatini koʻrsatish</translation>
    </message>
    <message>
        <source>At most so many (50)</source>
        <translation>Koʻpi bilan shuncha (50)</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Shu ustun boʻyicha tartiblash</translation>
    </message>
    <message>
        <source>Go on behind this row</source>
        <translation>Shu qatordan keyin davom etish</translation>
    </message>
    <message>
        <source>Show one record with its rows</source>
        <translation>Bitta yozuvni qatorlari bilan koʻrsatish</translation>
    </message>
    <message>
        <source>Find people, bodies, places and texts, in any alphabet</source>
        <translation>Shaxslar, tashkilotlar, joylar va matnlarni istalgan alifboda topish</translation>
    </message>
    <message>
        <source>At most so many of each (20)</source>
        <translation>Har turidan koʻpi bilan shuncha (20)</translation>
    </message>
    <message>
        <source>Look in restricted texts and for homes too</source>
        <translation>Cheklangan matnlar va yashash joylaridan ham qidirish</translation>
    </message>
    <message>
        <source>Keep a file, encrypted, as evidence</source>
        <translation>Faylni shifrlab, dalil sifatida saqlash</translation>
    </message>
    <message>
        <source>The case that it belongs to</source>
        <translation>Bu tegishli boʻlgan ish</translation>
    </message>
    <message>
        <source>It is the copy of this document that may be shown to others</source>
        <translation>Bu – shu hujjatning boshqalarga koʻrsatish mumkin boʻlgan nusxasi</translation>
    </message>
    <message>
        <source>A title; the file&apos;s own name is kept restricted</source>
        <translation>Nomi; faylning oʻz nomi cheklangan holda saqlanadi</translation>
    </message>
    <message>
        <source>What it is (vocabulary document_kind)</source>
        <translation>Bu nima (`document_kind` lugʻati)</translation>
    </message>
    <message>
        <source>Say what blocks a paper, what is missing and what is left out</source>
        <translation>Qogʻozga nima toʻsqinlik qilishi, nima yetishmasligi va nima qoʻshilmaganini aytish</translation>
    </message>
    <message>
        <source>wgad, case-sheet, working-copy or read-back</source>
        <translation>`wgad`, `case-sheet`, `working-copy` yoki `read-back`</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>The person that the paper is about</source>
        <translation>Qogʻoz kim haqida boʻlsa, oʻsha shaxs</translation>
    </message>
    <message>
        <source>en, ru or uz (that of the paper)</source>
        <translation>`en`, `ru` yoki `uz` (qogʻozning oʻz tili)</translation>
    </message>
    <message>
        <source>Ticks and answers for this paper (JSON)</source>
        <translation>Shu qogʻoz uchun belgilangan bandlar va javoblar (JSON)</translation>
    </message>
    <message>
        <source>Day of reckoning, YYYY-MM-DD (today)</source>
        <translation>Hisob kuni, `YYYY-MM-DD` (bugun)</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Qogʻoz tayyorlash</translation>
    </message>
    <message>
        <source>wgad, case-sheet, working-copy or read-back; the last two are never sent</source>
        <translation>`wgad`, `case-sheet`, `working-copy` yoki `read-back`; oxirgi ikkisi hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>F.pdf or F.docx; must not exist</source>
        <translation>`F.pdf` yoki `F.docx`; oldindan mavjud boʻlmasligi kerak</translation>
    </message>
    <message>
        <source>Register a paper as sent: communication, hash of the file, tasks</source>
        <translation>Qogʻoz joʻnatilganini qayd etish: murojaat, faylning nazorat yigʻindisi, vazifalar</translation>
    </message>
    <message>
        <source>The file that left</source>
        <translation>Joʻnatilgan fayl</translation>
    </message>
    <message>
        <source>wgad or case-sheet</source>
        <translation>`wgad` yoki `case-sheet`</translation>
    </message>
    <message>
        <source>Addressee (vocabulary un_mandate); may be repeated</source>
        <translation>Adresat (`un_mandate` lugʻati); takrorlash mumkin</translation>
    </message>
    <message>
        <source>When (today)</source>
        <translation>Qachon (bugun)</translation>
    </message>
    <message>
        <source>What was recorded about a record, when and by whom</source>
        <translation>Yozuv haqida nima, qachon va kim tomonidan yozib qoʻyilgan</translation>
    </message>
    <message>
        <source>Make a dated copy of the vault below this folder, verify it, keep by the keep rule</source>
        <translation>Shu jild ichida himoyalangan jildning sanali nusxasini olish, tekshirish, eskilarini qoida boʻyicha saqlash</translation>
    </message>
    <message>
        <source>Check every byte, the history and the evidence</source>
        <translation>Har bir bayt, tarix va dalillarni tekshirish</translation>
    </message>
    <message>
        <source>A copy (one generation): nothing known there may be missing here</source>
        <translation>Nusxa (bittasi, sanali): undagi hamma narsa bu yerda ham boʻlishi kerak</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>shundan keyin yana oʻzgartirilgan</translation>
    </message>
    <message>
        <source>others refer to it by now</source>
        <translation>endi unga boshqa yozuvlar havola qiladi</translation>
    </message>
    <message>
        <source>what it was is forgotten</source>
        <translation>avvalgisi butunlay oʻchirilgan</translation>
    </message>
    <message>
        <source>was removed since</source>
        <translation>shundan keyin olib tashlangan</translation>
    </message>
    <message>
        <source>%1 differed; the first one&apos;s was kept, the other&apos;s stays in her history</source>
        <translation>%1 maydoni farq qildi; birinchi yozuvniki qoldirildi, ikkinchisiniki uning tarixida qoladi</translation>
    </message>
    <message>
        <source>undo takes the id of a change; history shows it.</source>
        <translation>`undo` oʻzgarish identifikatorini oladi; uni `history` koʻrsatadi.</translation>
    </message>
    <message>
        <source>Nothing could be put back.</source>
        <translation>Hech narsani qaytarib boʻlmadi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>left as it is: %1 %2, %3</source>
        <translation>oʻz holicha qoldirildi: %1 %2, %3</translation>
    </message>
    <message>
        <source>Forgetting cannot be undone. Say at whose wish and that it is for good: forget REF --wish WORDS --yes</source>
        <translation>Butunlay oʻchirilganini qaytarib boʻlmaydi. Kimning istagi bilanligini yozing va butunlay ekanini tasdiqlang: `forget REF --wish WORDS --yes`</translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 changed, %4 refused</source>
        <translation>yangi: %1, avvaldan bor: %2, oʻzgardi: %3, rad etildi: %4</translation>
    </message>
    <message>
        <source>There was no record in the file.</source>
        <translation>Faylda birorta ham yozuv yoʻq edi.</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Oʻzgardi:</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Rad etildi:</translation>
    </message>
    <message>
        <source>Not taken from the file&apos;s defaults without --published: %1</source>
        <translation>Faylning odatdagi qiymatlaridan `--published` yozilmagani uchun olinmadi: %1</translation>
    </message>
    <message>
        <source>A dump is everything, readable by anybody who gets the file. Say so: dump --plain --yes --out F</source>
        <translation>Bunday faylga hamma narsa yoziladi va fayl kimning qoʻliga tushsa, oʻqiy oladi. Buni tasdiqlang: `dump --plain --yes --out F`</translation>
    </message>
    <message>
        <source>Everything is in %1, unprotected. Whoever gets this file reads all of it.</source>
        <translation>Hammasi himoyasiz holda shu faylda: %1. Bu fayl kimning qoʻliga tushsa, hammasini oʻqiydi.</translation>
    </message>
    <message>
        <source>What stage now (code, such as police_custody)</source>
        <translation>Hozir qaysi bosqich (kod, masalan `police_custody`)</translation>
    </message>
    <message>
        <source>Who (a name, or the REF of somebody known; may stay empty)</source>
        <translation>Kim (ism yoki avval yozilgan shaxsning `REF` belgisi; boʻsh qoldirsa boʻladi)</translation>
    </message>
    <message>
        <source>When (as said: today 19, yesterday 14:30, about May 2026)</source>
        <translation>Qachon (aytilganidek: bugun 19, kecha 14:30, taxminan may 2026)</translation>
    </message>
    <message>
        <source>What was decided (code, such as refused)</source>
        <translation>Nima qaror qilindi (kod, masalan `refused`)</translation>
    </message>
    <message>
        <source>Which organisation (a name, or a REF)</source>
        <translation>Qaysi tashkilot (nomi yoki `REF`)</translation>
    </message>
    <message>
        <source>When was it decided (as said)</source>
        <translation>Qachon qaror qilindi (aytilganidek)</translation>
    </message>
    <message>
        <source>What kind (code, such as followed)</source>
        <translation>Qanday turdagi (kod, masalan `followed`)</translation>
    </message>
    <message>
        <source>Where (words, or the REF of a place)</source>
        <translation>Qayerda (soʻz bilan yoki joyning `REF` belgisi)</translation>
    </message>
    <message>
        <source>By whom (code, such as police)</source>
        <translation>Kim tomonidan (kod, masalan `police`)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Who told us (label of the source, not a name)</source>
        <translation>Kim aytdi (manba belgisi, ismi emas)</translation>
    </message>
    <message>
        <source>Consent for keeping it: she, family, not_asked, no</source>
        <translation>Saqlashga rozilik: `she` (oʻzi), `family` (oilasi), `not_asked` (soʻralmagan), `no` (yoʻq)</translation>
    </message>
    <message>
        <source>log detention, log registration or log harassment</source>
        <translation>`log detention`, `log registration` yoki `log harassment`</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. Case %1, %n task(s).</source>
        <translation>
            <numerusform>Yozib qoʻyildi. Ish: %1, %n ta vazifa.</numerusform>
            <numerusform>Yozib qoʻyildi. Ish: %1, %n ta vazifa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same as %1 (%2)</source>
        <translation>Balki %1 bilan bitta (%2)</translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s))</source>
        <translation>
            <numerusform>javob bor (%n ta manba)</numerusform>
            <numerusform>javob bor (%n ta manba)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s), %1)</source>
        <translation>
            <numerusform>javob bor (%n ta manba, %1)</numerusform>
            <numerusform>javob bor (%n ta manba, %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>yetishmaydi</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>hali tarjima qilinmagan</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>qoʻshilmadi</translation>
    </message>
    <message>
        <source>Left out or printed in another form:</source>
        <translation>Qoʻshilmadi yoki boshqacha yozildi:</translation>
    </message>
    <message>
        <source>Words in the texts in whose place a role stands:</source>
        <translation>Matnlarda oʻrniga roli yozilgan soʻzlar:</translation>
    </message>
    <message>
        <source>Words in the texts to answer for:</source>
        <translation>Matnlarda hal qilinishi kerak boʻlgan soʻzlar:</translation>
    </message>
    <message>
        <source>The form asks not to publish the name. Opinions are normally public and the request is not always granted.</source>
        <translation>Qogʻozda ismni eʼlon qilmaslik soʻralgan. Fikrlar odatda eʼlon qilinadi va bu iltimos doim ham bajarilmaydi.</translation>
    </message>
    <message>
        <source>This may not leave yet:</source>
        <translation>Hozircha joʻnatib boʻlmaydi:</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Hech narsa toʻsqinlik qilmaydi.</translation>
    </message>
    <message>
        <source>Questions of the paper:</source>
        <translation>Qogʻoz savollari:</translation>
    </message>
    <message>
        <source>Made %1, reference %2, SHA-256 %3.
It is not protected any more: whoever gets the file reads it.</source>
        <translation>Fayl tayyor: %1, qogʻoz raqami %2, SHA-256 %3.
U endi himoyalanmagan: kimning qoʻliga tushsa, oʻqiydi.</translation>
    </message>
    <message>
        <source>There is no kind of document %1.</source>
        <translation>%1 degan hujjat turi yoʻq.</translation>
    </message>
    <message>
        <source>Kept as %1. The unprotected original still lies at %2.</source>
        <translation>Saqlandi: %1. Himoyalanmagan asl nusxa hali shu yerda turibdi: %2.</translation>
    </message>
    <message>
        <source>--out F.pdf or --out F.docx</source>
        <translation>`--out F.pdf` yoki `--out F.docx`</translation>
    </message>
    <message>
        <source>--audience is one of the uses that a consent can allow (vocabulary consent_scope).</source>
        <translation>`--audience` – rozilik berilishi mumkin boʻlgan foydalanishlardan biri (`consent_scope` lugʻati).</translation>
    </message>
    <message>
        <source>Say where to: --out F</source>
        <translation>Qayerga yozishni koʻrsating: `--out F`</translation>
    </message>
    <message>
        <source>--sent is written YYYY-MM-DD</source>
        <translation>`--sent` shunday yoziladi: `YYYY-MM-DD`</translation>
    </message>
    <message>
        <source>Registered as sent: %1. Tasks: tell the person (7 days), ask for the receipt (14), ask whether it was transmitted (60). The reply clock starts when it was transmitted.</source>
        <translation>Joʻnatilgani qayd etildi: %1. Vazifalar: shaxsga xabar berish (7 kun), qabul qilinganini soʻrash (14), yetkazilganini soʻrash (60). Javob muddati yetkazilgan kundan boshlanadi.</translation>
    </message>
    <message>
        <source>This exact file was not made here, or was changed since: the export log does not know its hash.</source>
        <translation>Aynan bu fayl shu yerda tayyorlanmagan yoki keyin oʻzgartirilgan: uning nazorat yigʻindisi joʻnatish jurnalida yoʻq.</translation>
    </message>
    <message>
        <source>same spelling</source>
        <translation>yozilishi bir xil</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>boshqa alifbo</translation>
    </message>
    <message>
        <source>begins so</source>
        <translation>shunday boshlanadi</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>eshitilishi bir xil</translation>
    </message>
    <message>
        <source>near spelling</source>
        <translation>yaqin yozilish</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>undoshlari bir xil</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>matnda</translation>
    </message>
    <message>
        <source>Nothing differed; nothing was recorded.</source>
        <translation>Hech narsa farq qilmadi; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Yozib qoʻyildi: %1</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>%1 degan yozuv turi yoʻq.</translation>
    </message>
    <message>
        <source>--slot names the field of the other record in which a %1 stands.</source>
        <translation>`--slot` boshqa yozuvning %1 turadigan maydonini bildiradi.</translation>
    </message>
    <message>
        <source>It was removed. See what it was with history, bring it back with restore.</source>
        <translation>Yozuv olib tashlangan. Unda nima boʻlganini `history` koʻrsatadi, `restore` uni qaytaradi.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Koʻrsatildi: %1</translation>
    </message>
    <message>
        <source>%1 shown; more: --after %2</source>
        <translation>Koʻrsatildi: %1; davomi: `--after %2`</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Hech narsa topilmadi.</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(tozalangan)</translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <translation>(butunlay oʻchirilgan)</translation>
    </message>
    <message>
        <source>Passphrase of the sealing key, another than the first</source>
        <translation>Muhr kalitining parol iborasi, birinchisidan boshqa</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yangi parol iborasi</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Yana bir marta</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before still open with the old one.</source>
        <translation>Parol iborasi almashtirildi. Avval olingan nusxalar eskisi bilan ochilaveradi.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Faqat oʻqish uchun ochildi.</translation>
    </message>
    <message>
        <source>The disk is full: the vault was opened in the 2 MB that it keeps for this. Make room soon.</source>
        <translation>Disk toʻlgan: himoyalangan jild shu holat uchun asralgan 2 MB hisobidan ochildi. Tezroq joy boʻshating.</translation>
    </message>
    <message>
        <source>Copied to %1, read again and found whole.</source>
        <translation>Nusxa olindi: %1. Qayta oʻqildi va butun ekan.</translation>
    </message>
    <message>
        <source>Dropped the copy of %1 (keep rule).</source>
        <translation>Eski nusxa olib tashlandi: %1 (nusxalarni saqlash qoidasi).</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>records of this kind never leave</source>
        <translation>bu turdagi yozuvlar hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>this field never leaves</source>
        <translation>bu maydon hech qachon joʻnatilmaydi</translation>
    </message>
    <message>
        <source>what it belongs to does not leave</source>
        <translation>u tegishli boʻlgan yozuv joʻnatilmaydi</translation>
    </message>
    <message>
        <source>it is about other people</source>
        <translation>bu boshqa odamlar haqida</translation>
    </message>
    <message>
        <source>this fact is internal and was not decided on for this paper</source>
        <translation>bu ichki maʼlumot, shu qogʻoz uchun u hal qilinmagan</translation>
    </message>
    <message>
        <source>it was decided to leave this out</source>
        <translation>buni qoʻshmaslikka qaror qilingan</translation>
    </message>
    <message>
        <source>it is restricted and this addressee does not need it</source>
        <translation>u cheklangan va bu adresatga kerak emas</translation>
    </message>
    <message>
        <source>it is restricted and was not confirmed for this paper</source>
        <translation>u cheklangan va shu qogʻoz uchun tasdiqlanmagan</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>u muhrlangan</translation>
    </message>
    <message>
        <source>the person was not asked for this use</source>
        <translation>shaxsdan bunday foydalanish haqida soʻralmagan</translation>
    </message>
    <message>
        <source>the person said no to this use</source>
        <translation>shaxs bunday foydalanishga «yoʻq» degan</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>rozilik qaytarib olingan</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>rozilik muddati oʻtgan</translation>
    </message>
    <message>
        <source>the consent was not confirmed here and counts as not asked</source>
        <translation>rozilik bu yerda tasdiqlanmagan va soʻralmagan hisoblanadi</translation>
    </message>
    <message>
        <source>a relative said yes, but the person herself can be asked</source>
        <translation>«ha»ni qarindoshi aytgan, lekin shaxsning oʻzidan soʻrash mumkin</translation>
    </message>
    <message>
        <source>a later no is on file; ask again</source>
        <translation>keyinroq aytilgan «yoʻq» yozilgan; yana soʻrang</translation>
    </message>
    <message>
        <source>somebody who did not agree lives there too: enter the town alone as residence, or ask</source>
        <translation>u yerda rozi boʻlmagan kishi ham yashaydi: yashash joyi qilib faqat shaharni yozing yoki soʻrang</translation>
    </message>
    <message>
        <source>the consent has a limit in words that nobody confirmed for this paper</source>
        <translation>rozilikka soʻz bilan cheklov qoʻyilgan, shu qogʻoz uchun uni hech kim tasdiqlamagan</translation>
    </message>
    <message>
        <source>it was not explained that the government will know</source>
        <translation>hukumat bilib qolishi tushuntirilmagan</translation>
    </message>
    <message>
        <source>whether the name may stand in public documents was not asked</source>
        <translation>ism ochiq hujjatlarda turishi mumkinmi, soʻralmagan</translation>
    </message>
    <message>
        <source>the name prints as the person wished</source>
        <translation>ism shaxs xohlaganidek chop etiladi</translation>
    </message>
    <message>
        <source>the facts are cleared, the name is not</source>
        <translation>faktlarni joʻnatish mumkin, ismni – yoʻq</translation>
    </message>
    <message>
        <source>a child&apos;s name does not print</source>
        <translation>bolaning ismi chop etilmaydi</translation>
    </message>
    <message>
        <source>the name of a target of sexual violence does not print</source>
        <translation>jinsiy zoʻravonlikdan jabr koʻrgan kishining ismi chop etilmaydi</translation>
    </message>
    <message>
        <source>few people could know this: who will be suspected of having said it?</source>
        <translation>buni kam odam bilishi mumkin: buni aytgan deb kimdan gumon qilinadi?</translation>
    </message>
    <message>
        <source>only safe copies of documents leave</source>
        <translation>hujjatlarning faqat xavfsiz nusxasi joʻnatiladi</translation>
    </message>
    <message>
        <source>nobody confirmed that the copy carries no hidden data</source>
        <translation>nusxada yashirin maʼlumot yoʻqligini hech kim tasdiqlamagan</translation>
    </message>
    <message>
        <source>it is not known whom this paper shows</source>
        <translation>bu hujjatda kim koʻrsatilgani nomaʼlum</translation>
    </message>
    <message>
        <source>a file number, id, file name, path or time zone stands in a text</source>
        <translation>matnda ish raqami, identifikator, fayl nomi, fayl yoʻli yoki vaqt mintaqasi turibdi</translation>
    </message>
    <message>
        <source>words that are not cleared stand in a text</source>
        <translation>matnda ruxsat etilmagan soʻzlar turibdi</translation>
    </message>
    <message>
        <source>&quot;cleared by consent&quot; was answered, and there is no such consent</source>
        <translation>«rozilik bilan ruxsat etilgan» deb javob berilgan, lekin bunday rozilik yoʻq</translation>
    </message>
    <message>
        <source>sealed names could not be looked for without the sealing key</source>
        <translation>muhr kalitisiz muhrlangan ismlarni qidirib boʻlmadi</translation>
    </message>
    <message>
        <source>raw texts never print: a version written for the paper is needed</source>
        <translation>hikoya hech qachon oʻz holicha chop etilmaydi: qogʻoz uchun yozilgan matn kerak</translation>
    </message>
    <message>
        <source>an office or unit prints in place of the name</source>
        <translation>ism oʻrniga organ yoki boʻlinma chop etiladi</translation>
    </message>
    <message>
        <source>it prints in private papers only</source>
        <translation>bu faqat yopiq qogʻozlarda chop etiladi</translation>
    </message>
    <message>
        <source>a table without names holds no free text</source>
        <translation>ismlarsiz jadvalda erkin matn boʻlmaydi</translation>
    </message>
    <message>
        <source>the paper is about one person and none was named</source>
        <translation>qogʻoz bitta shaxs haqida, u esa koʻrsatilmagan</translation>
    </message>
    <message>
        <source>the review accepted the case, but not for export</source>
        <translation>tekshiruv ishni qabul qilgan, lekin joʻnatish uchun emas</translation>
    </message>
    <message>
        <source>the case was withdrawn</source>
        <translation>ish qaytarib olingan</translation>
    </message>
    <message>
        <source>in the decisions file: %1</source>
        <translation>qarorlar faylida: %1</translation>
    </message>
    <message>
        <source>in the decisions file: %1 or %2</source>
        <translation>qarorlar faylida: %1 yoki %2</translation>
    </message>
    <message>
        <source>ask, then: %1, and %2</source>
        <translation>soʻrang, keyin: %1, va %2</translation>
    </message>
    <message>
        <source>explain it, then: %1</source>
        <translation>tushuntiring, keyin: %1</translation>
    </message>
    <message>
        <source>%1, once it is so</source>
        <translation>%1, haqiqatan shunday boʻlgach</translation>
    </message>
    <message>
        <source>change the text: %1</source>
        <translation>matnni oʻzgartiring: %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>koʻrsating: %1</translation>
    </message>
    <message>
        <source>review the case again</source>
        <translation>ishni qayta tekshiring</translation>
    </message>
    <message>
        <source>Say which vault: --vault DIR</source>
        <translation>Qaysi himoyalangan jild ekanini koʻrsating: `--vault DIR`</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 degan buyruq yoʻq.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Bu yerda `--%1` parametri yoʻq.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>`--%1` parametriga qiymat kerak.</translation>
    </message>
    <message>
        <source>%1 is used so: %1 %2</source>
        <translation>%1 shunday yoziladi: %1 %2</translation>
    </message>
    <message>
        <source>There is no command %1. Try --help.</source>
        <translation>%1 degan buyruq yoʻq. Buyruqlar roʻyxati: `--help`.</translation>
    </message>
    <message>
        <source>Solnoma keeps case files in an encrypted vault.</source>
        <translation>Solnoma ish materiallarini shifrlangan, himoyalangan jildda saqlaydi.</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Hamma joyda:</translation>
    </message>
    <message>
        <source>REF is an id, the id of an imported file, or a file number.</source>
        <translation>`REF` – identifikator, qabul qilingan fayldagi identifikator yoki ish raqami.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 wrong passphrase, 4 not a vault, 5 newer format, 6 damaged, 7 in use,
8 invalid input, 9 blocked by the gate, 10 disk or file error, 11 not enough memory.</source>
        <translation>Chiqish kodlari: 0 bajarildi, 2 buyruq notoʻgʻri, 3 parol iborasi notoʻgʻri, 4 himoyalangan jild emas,
5 yangiroq format, 6 shikastlangan, 7 band, 8 maʼlumot notoʻgʻri, 9 joʻnatishdan oldingi tekshiruv toʻxtatdi,
10 disk yoki fayl xatosi, 11 xotira yetarli emas.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.</source>
        <translation>Bu parol iborasi himoyalangan jildni ochmaydi. Hech narsa oʻzgarmadi. Klaviatura tili va Caps Lock tugmasini tekshiring.</translation>
    </message>
    <message>
        <source>This folder is not a vault.</source>
        <translation>Bu jild himoyalangan jild emas.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Solnoma. It was not touched. Use the newer version.</source>
        <translation>Bu himoyalangan jildni Solnomaning yangiroq versiyasi yozgan. Unga tegilmadi. Uni oʻsha versiyada oching.</translation>
    </message>
    <message>
        <source>Part of this is damaged. Nothing was changed. Run verify, and open a copy if there is one.</source>
        <translation>Bir qismi shikastlangan. Hech narsa oʻzgarmadi. `verify` buyrugʻini bajaring va nusxa boʻlsa, uni oching.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program. Close it there first.</source>
        <translation>Himoyalangan jild boshqa oyna yoki dasturda ochiq. Avval uni oʻsha yerda yoping.</translation>
    </message>
    <message>
        <source>There is no such record or file.</source>
        <translation>Bunday yozuv yoki fayl yoʻq.</translation>
    </message>
    <message>
        <source>This cannot be done because something else stands against it. Nothing was changed.</source>
        <translation>Buni qilib boʻlmaydi: boshqa narsa toʻsqinlik qilmoqda. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This was not understood. Nothing was changed.</source>
        <translation>Buni tushunib boʻlmadi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This may not leave the office yet.</source>
        <translation>Buni hozircha joʻnatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Toʻxtatildi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This place cannot be written to. What is recorded is safe.</source>
        <translation>Bu joyga yozib boʻlmaydi. Yozib qoʻyilgani butun.</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded is safe; make room and try again.</source>
        <translation>Disk toʻlgan. Yozib qoʻyilgani butun; joy boʻshating va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Faylni oʻqib yoki yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this vault. Close other programs and try again.</source>
        <translation>Bu himoyalangan jildni ochish uchun xotira yetarli emas. Boshqa dasturlarni yoping va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Of a paper that was not made here (en)</source>
        <translation>Bu yerda tayyorlanmagan qogʻozning tili (`en`)</translation>
    </message>
    <message>
        <source>%1 stands inside other records and has no list: show one of them.</source>
        <translation>%1 boshqa yozuvlar ichida turadi va oʻz roʻyxati yoʻq: ulardan birini koʻrsating.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>yaratildi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>olib tashlandi</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>qaytarildi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>oʻzgartirildi</translation>
    </message>
    <message numerus="yes">
        <source>A guess at the passphrase costs %1 MiB of memory and %n pass(es).</source>
        <translation>
            <numerusform>Parol iborasini topishga har bir urinish %1 MiB xotira va %n ta oʻtish talab qiladi.</numerusform>
            <numerusform>Parol iborasini topishga har bir urinish %1 MiB xotira va %n ta oʻtish talab qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is made.</source>
        <translation>Himoyalangan jild yaratildi.</translation>
    </message>
    <message>
        <source>There is no way in without the passphrase: make a copy, and give the coordinator a key of her own.</source>
        <translation>Parol iborasisiz ochib boʻlmaydi: nusxa oling va ochishning ikkinchi yoʻlini, koordinator kalitini qoʻshing.</translation>
    </message>
    <message>
        <source>Format 1; file numbers of this laptop carry %1.</source>
        <translation>Format 1; bu noutbukdagi ish raqamlarida %1 turadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>Ochishning %n ta yoʻli.</numerusform>
            <numerusform>Ochishning %n ta yoʻli.</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND is one of: %1; or held: who is not known to be free.</source>
        <translation>`KIND` – shu soʻzlardan biri: %1; yoki `held`: ozodlikda ekani maʼlum boʻlmaganlar.</translation>
    </message>
    <message>
        <source>COLUMN is one of (the first is the usual order):</source>
        <translation>COLUMN – shu soʻzlardan biri (birinchisi – odatdagi tartib):</translation>
    </message>
    <message>
        <source>KIND is one of: %1.</source>
        <translation>`KIND` – shu soʻzlardan biri: %1.</translation>
    </message>
    <message>
        <source>With --below, as a row of another record: %1.</source>
        <translation>--below bilan, boshqa yozuvning qatori sifatida: %1.</translation>
    </message>
    <message>
        <source>en, ru or uz: in which language texts leave (en)</source>
        <translation>`en`, `ru` yoki `uz`: matnlar qaysi tilda chiqariladi (en)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated yet</source>
        <translation>
            <numerusform>%n ta matn hali tarjima qilinmagan</numerusform>
            <numerusform>%n ta matn hali tarjima qilinmagan</numerusform>
        </translation>
    </message>
    <message>
        <source>--language is en, ru or uz.</source>
        <translation>`--language` – `en`, `ru` yoki `uz`.</translation>
    </message>
    <message>
        <source>it is not written in the language of what leaves</source>
        <translation>chiqadigan narsaning tilida bu yozilmagan</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Qachon: %1</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>`--%1` parametri qiymat olmaydi.</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number.</source>
        <translation>`--%1` parametriga butun son kerak.</translation>
    </message>
    <message>
        <source>Taken as it stands, though it contradicts itself:</source>
        <translation>Oʻzaro zid boʻlsa ham, boricha qabul qilindi:</translation>
    </message>
    <message>
        <source>The reply is due on %1, reckoned from the day of transmission.</source>
        <translation>Javob muddati – %1, hukumatga yetkazilgan kundan hisoblanadi.</translation>
    </message>
    <message>
        <source>Merged. Rows moved: %1, references redirected: %2. undo %3 takes it back.</source>
        <translation>Birlashtirildi. Koʻchirilgan qatorlar: %1, yoʻnaltirilgan havolalar: %2. Bekor qilish: `undo %3`.</translation>
    </message>
    <message>
        <source>Forgotten. Records: %1, files of evidence: %2. Copies made before still hold them.</source>
        <translation>Butunlay oʻchirildi. Yozuvlar: %1, dalil fayllari: %2. Avval olingan nusxalarda ular saqlanib qolgan.</translation>
    </message>
    <message>
        <source>All is well. Read: changes – %1, files of evidence – %2.</source>
        <translation>Hammasi joyida. Oʻqildi: oʻzgarishlar – %1, dalil fayllari – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record; they are left where they are.</source>
        <translation>
            <numerusform>%n ta dalil fayli hech bir yozuvga tegishli emas; ular joyida qoldirildi.</numerusform>
            <numerusform>%n ta dalil fayli hech bir yozuvga tegishli emas; ular joyida qoldirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same, read from a file: for what is sealed</source>
        <translation>Xuddi shu, fayldan oʻqiladi: muhrlanadigani uchun</translation>
    </message>
    <message>
        <source>not all can be found any more</source>
        <translation>hammasini topib boʻlmayapti</translation>
    </message>
    <message>
        <source>What can be read is in %1, unprotected. Whoever gets this file reads all of it.</source>
        <translation>Oʻqib boʻladigan hamma narsa %1 faylida, himoyasiz. Bu faylni qoʻlga kiritgan odam uni boshdan-oyoq oʻqiydi.</translation>
    </message>
    <message>
        <source>Left out, because it is damaged:</source>
        <translation>Shikastlangani uchun kiritilmadi:</translation>
    </message>
    <message>
        <source>Nothing about this dump could be noted in the vault, because it is damaged.</source>
        <translation>Xazina shikastlangani uchun bu nusxa unda qayd etilmadi.</translation>
    </message>
    <message>
        <source>What is sealed opens with the new one too.</source>
        <translation>Muhrlangani ham yangi ibora bilan ochiladi.</translation>
    </message>
    <message>
        <source>What is sealed keeps its own passphrase.</source>
        <translation>Muhrlangani oʻz parol iborasida qoladi.</translation>
    </message>
    <message>
        <source>%1 stood on the command line, which other programs here can read and the shell may keep: use --set-file.</source>
        <translation>%1: buyruq satrida yozildi, uni boshqa dasturlar koʻradi va qobiq saqlab qolishi mumkin. --set-file bilan bering.</translation>
    </message>
    <message>
        <source>If we publish: %1</source>
        <translation>Eʼlon qilsak: %1</translation>
    </message>
    <message>
        <source>Who could be recognised?</source>
        <translation>Kimni tanib olish mumkin?</translation>
    </message>
    <message>
        <source>Say which case: --case REF</source>
        <translation>Qaysi ish ekanini ayting: --case REF</translation>
    </message>
    <message>
        <source>rests on one source only</source>
        <translation>faqat bitta manbaga tayanadi</translation>
    </message>
    <message>
        <source>is known to few people</source>
        <translation>ozchilikka maʼlum</translation>
    </message>
    <message>
        <source>is known to the hour</source>
        <translation>soatigacha maʼlum</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>bu yerda: %1</translation>
    </message>
    <message>
        <source>a place smaller than a district</source>
        <translation>tumandan kichik joy</translation>
    </message>
    <message>
        <source>takes part too</source>
        <translation>u ham ishtirok etadi</translation>
    </message>
    <message>
        <source>inside the name</source>
        <translation>ism ichida</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>maydonda: %1</translation>
    </message>
</context>
<context>
    <name>solnoma::words</name>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Tugashi boshlanishidan oldin.</translation>
    </message>
    <message>
        <source>The act and its first stage begin on different days.</source>
        <translation>Voqea va uning birinchi bosqichi turli kunda boshlanadi.</translation>
    </message>
    <message>
        <source>The act and its last stage end on different days.</source>
        <translation>Voqea va uning oxirgi bosqichi turli kunda tugaydi.</translation>
    </message>
    <message>
        <source>It is said to go on, and an end is given.</source>
        <translation>Davom etmoqda deyilgan, tugashi ham koʻrsatilgan.</translation>
    </message>
    <message>
        <source>“As of” is before the beginning.</source>
        <translation>«Qaysi kun holati» boshlanishidan oldin.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Sanalardan biri kelajakda.</translation>
    </message>
    <message>
        <source>A stage ends before it begins.</source>
        <translation>Bosqich boshlanishidan oldin tugaydi.</translation>
    </message>
    <message>
        <source>A stage begins before the act.</source>
        <translation>Bosqich voqeadan oldin boshlanadi.</translation>
    </message>
    <message>
        <source>A stage lasts longer than the act.</source>
        <translation>Bosqich voqeadan uzoqroq davom etadi.</translation>
    </message>
    <message>
        <source>A later stage began earlier.</source>
        <translation>Keyingi bosqich avvalroq boshlangan.</translation>
    </message>
    <message>
        <source>A stage of custody follows the release.</source>
        <translation>Ozod qilingandan keyin qamoq bosqichi turibdi.</translation>
    </message>
    <message>
        <source>At liberty, and the way it ended does not free.</source>
        <translation>«Ozodlikda» deyilgan, lekin tugash turi ozodlik emas.</translation>
    </message>
    <message>
        <source>A stage lies outside the one it is said to be within.</source>
        <translation>Bosqich oʻzi kirgan bosqich chegarasidan chiqadi.</translation>
    </message>
    <message>
        <source>The answer is before the filing.</source>
        <translation>Javob sanasi topshirilgan sanadan oldin.</translation>
    </message>
    <message>
        <source>Delivered before it was decided.</source>
        <translation>Yetib kelgan sana qaror sanasidan oldin.</translation>
    </message>
    <message>
        <source>Filed before an earlier attempt.</source>
        <translation>Avvalgi urinishdan oldin topshirilgan.</translation>
    </message>
    <message>
        <source>Two attempts have the same number.</source>
        <translation>Ikki urinishning raqami bir xil.</translation>
    </message>
    <message>
        <source>More refusals than attempts are reported.</source>
        <translation>Aytilgan rad etishlar urinishlardan koʻp.</translation>
    </message>
    <message>
        <source>(stage %1)</source>
        <translation>(%1-bosqich)</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(%1-urinish)</translation>
    </message>
    <message>
        <source>Attempt %1: answer due by %2</source>
        <translation>%1-urinish: javob muddati %2</translation>
    </message>
    <message>
        <source>no answer so far</source>
        <translation>hali javob yoʻq</translation>
    </message>
    <message>
        <source>appeal by %1</source>
        <translation>shikoyat muddati %1</translation>
    </message>
    <message>
        <source>(the term in law is not verified)</source>
        <translation>(qonundagi muddat tekshirilmagan)</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Soʻralgan shaxslar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Who and what may be named</source>
        <translation>Kim va nimaning nomini aytish mumkin</translation>
    </message>
    <message>
        <source>Restricted entries</source>
        <translation>Cheklangan maʼlumotlar</translation>
    </message>
    <message>
        <source>Limits of a consent</source>
        <translation>Rozilikdagi cheklovlar</translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation>Ozchilikka maʼlum</translation>
    </message>
    <message>
        <source>Words in the texts</source>
        <translation>Matnlardagi soʻzlar</translation>
    </message>
    <message>
        <source>Sealed names</source>
        <translation>Muhrlangan ismlar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>role printed instead</source>
        <translation>oʻrniga roli yozildi</translation>
    </message>
    <message>
        <source>another person of that name</source>
        <translation>shu ismli boshqa shaxs</translation>
    </message>
    <message>
        <source>cleared by consent</source>
        <translation>rozilik bilan ruxsat etilgan</translation>
    </message>
    <message>
        <source>Records of this kind never leave the office.</source>
        <translation>Bu turdagi yozuvlar tashkilotimizdan tashqariga hech qachon chiqmaydi.</translation>
    </message>
    <message>
        <source>This entry never leaves the office.</source>
        <translation>Bu maʼlumot tashkilotimizdan tashqariga hech qachon chiqmaydi.</translation>
    </message>
    <message>
        <source>What it belongs to does not leave.</source>
        <translation>U tegishli boʻlgan yozuv joʻnatilmaydi.</translation>
    </message>
    <message>
        <source>It is about other people.</source>
        <translation>Bu boshqa odamlar haqida.</translation>
    </message>
    <message>
        <source>It is for the office only until somebody decides that it may leave in this paper.</source>
        <translation>Kimdir shu qogʻozda joʻnatish mumkin deb hal qilmaguncha, u faqat ichki foydalanish uchun.</translation>
    </message>
    <message>
        <source>It was decided that this stays out.</source>
        <translation>Buni qoʻshmaslikka qaror qilingan.</translation>
    </message>
    <message>
        <source>It is restricted, and this addressee does not need it.</source>
        <translation>U cheklangan va bu adresatga kerak emas.</translation>
    </message>
    <message>
        <source>It is restricted. Confirm it for this paper, or it stays out.</source>
        <translation>U cheklangan. Shu qogʻoz uchun tasdiqlang, aks holda qoʻshilmaydi.</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>U muhrlangan.</translation>
    </message>
    <message>
        <source>She or he was not asked whether this may be used so.</source>
        <translation>Bunday foydalanish mumkinmi deb shaxsdan soʻralmagan.</translation>
    </message>
    <message>
        <source>She or he said no to this use.</source>
        <translation>Shaxs bunday foydalanishga «yoʻq» degan.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Rozilik qaytarib olingan.</translation>
    </message>
    <message>
        <source>The consent has run out.</source>
        <translation>Rozilik muddati oʻtgan.</translation>
    </message>
    <message>
        <source>The consent came from elsewhere and nobody here confirmed it yet.</source>
        <translation>Rozilik boshqa joydan kelgan, bu yerda uni hali hech kim tasdiqlamagan.</translation>
    </message>
    <message>
        <source>A relative said yes, but she or he can be asked by now.</source>
        <translation>Qarindoshi «ha» degan, endi esa shaxsning oʻzidan soʻrash mumkin.</translation>
    </message>
    <message>
        <source>A later no is on file. Ask again.</source>
        <translation>Keyinroq aytilgan «yoʻq» yozilgan. Yana soʻrang.</translation>
    </message>
    <message>
        <source>The yes came with a limit in words. Does this paper keep it?</source>
        <translation>«Ha» javobiga soʻz bilan cheklov qoʻyilgan. Bu qogʻoz unga rioya qiladimi?</translation>
    </message>
    <message>
        <source>Nobody noted that it was explained that the government will know.</source>
        <translation>Hukumat bilib qolishi tushuntirilgani hech qayerda yozilmagan.</translation>
    </message>
    <message>
        <source>Nobody asked whether the name may stand in public documents for ever.</source>
        <translation>Ism ochiq hujjatlarda abadiy qolishi mumkinmi deb soʻralmagan.</translation>
    </message>
    <message>
        <source>The name prints as she or he wished.</source>
        <translation>Ism shaxs xohlaganidek chop etiladi.</translation>
    </message>
    <message>
        <source>The facts may leave, the name may not.</source>
        <translation>Faktlarni joʻnatish mumkin, ismni – yoʻq.</translation>
    </message>
    <message>
        <source>A child&apos;s name does not print.</source>
        <translation>Bolaning ismi chop etilmaydi.</translation>
    </message>
    <message>
        <source>The name of a target of sexual violence does not print.</source>
        <translation>Jinsiy zoʻravonlikdan jabr koʻrgan kishining ismi chop etilmaydi.</translation>
    </message>
    <message>
        <source>Few people could know this. Who will be suspected of having said it?</source>
        <translation>Buni kam odam bilishi mumkin. Buni aytgan deb kimdan gumon qilinadi?</translation>
    </message>
    <message>
        <source>Only safe copies of documents leave.</source>
        <translation>Hujjatlarning faqat xavfsiz nusxasi joʻnatiladi.</translation>
    </message>
    <message>
        <source>Nobody confirmed that this copy carries no hidden data.</source>
        <translation>Bu nusxada yashirin maʼlumot yoʻqligini hech kim tasdiqlamagan.</translation>
    </message>
    <message>
        <source>Nobody noted whom this document shows, so nobody can be asked.</source>
        <translation>Bu hujjat kimni koʻrsatishi yozilmagan, shuning uchun soʻraydigan kishi yoʻq.</translation>
    </message>
    <message>
        <source>A file number, a file name, a path or a time zone stands in a text. Take it out.</source>
        <translation>Matnda ish raqami, fayl nomi, fayl yoʻli yoki vaqt mintaqasi turibdi. Uni olib tashlang.</translation>
    </message>
    <message>
        <source>Words that are not cleared stand in a text.</source>
        <translation>Matnda ruxsat etilmagan soʻzlar turibdi.</translation>
    </message>
    <message>
        <source>It was answered, but that answer cannot be taken: there is no such consent.</source>
        <translation>Javob berilgan, lekin uni qabul qilib boʻlmaydi: bunday rozilik yoʻq.</translation>
    </message>
    <message>
        <source>The names in sealed boxes could not be looked for. Open them, so that none of them slips into a text.</source>
        <translation>Muhrlangan ismlarni qidirib boʻlmadi. Birortasi matnga tushib qolmasligi uchun ularni oching.</translation>
    </message>
    <message>
        <source>Accounts never print as they were said. Write the text for this paper.</source>
        <translation>Hikoya hech qachon aytilganidek chop etilmaydi. Shu qogʻoz uchun matn yozing.</translation>
    </message>
    <message>
        <source>The office or unit prints in place of the name.</source>
        <translation>Ism oʻrniga organ yoki boʻlinma chop etiladi.</translation>
    </message>
    <message>
        <source>This prints in private papers only.</source>
        <translation>Bu faqat yopiq qogʻozlarda chop etiladi.</translation>
    </message>
    <message>
        <source>A table without names holds no free text.</source>
        <translation>Ismlarsiz jadvalda erkin matn boʻlmaydi.</translation>
    </message>
    <message>
        <source>The paper is about one person. Choose who.</source>
        <translation>Qogʻoz bitta shaxs haqida. Kimligini tanlang.</translation>
    </message>
    <message>
        <source>Somebody else lives there too, who did not agree.</source>
        <translation>U yerda rozilik bermagan boshqa kishi ham yashaydi.</translation>
    </message>
    <message>
        <source>The review accepted the case, but not for papers that leave.</source>
        <translation>Tekshiruv ishni qabul qilgan, lekin joʻnatiladigan qogʻozlar uchun emas.</translation>
    </message>
    <message>
        <source>The case was withdrawn.</source>
        <translation>Ish qaytarib olingan.</translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation>Bu qoʻshilmadi.</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Joʻnatish mumkin</translation>
    </message>
    <message>
        <source>May leave in this paper</source>
        <translation>Shu qogʻozda joʻnatish mumkin</translation>
    </message>
    <message>
        <source>Open the consents</source>
        <translation>Roziliklarni ochish</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Rozilikni ochish</translation>
    </message>
    <message>
        <source>This paper keeps the limit</source>
        <translation>Qogʻoz cheklovga rioya qiladi</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Shu javobni saqlash</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Hujjatni ochish</translation>
    </message>
    <message>
        <source>Print the role instead</source>
        <translation>Oʻrniga rolini yozish</translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation>Matnlarga oʻtish</translation>
    </message>
    <message>
        <source>Open the sealed names…</source>
        <translation>Muhrlangan ismlarni ochish…</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Shaxsni tanlash</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ishni ochish</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>A sealed name</source>
        <translation>Muhrlangan ism</translation>
    </message>
    <message>
        <source>What we call a source</source>
        <translation>Manba belgisi</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Aloqa maʼlumoti</translation>
    </message>
    <message>
        <source>A home address</source>
        <translation>Uy manzili</translation>
    </message>
    <message>
        <source>The number of an identity paper</source>
        <translation>Shaxsni tasdiqlovchi hujjat raqami</translation>
    </message>
    <message>
        <source>The name of an original file</source>
        <translation>Faylning asl nomi</translation>
    </message>
    <message>
        <source>The handle of somebody in the office</source>
        <translation>Xodimning dasturdagi ismi</translation>
    </message>
    <message>
        <source>It looks like a telephone number</source>
        <translation>Telefon raqamiga oʻxshaydi</translation>
    </message>
    <message>
        <source>It looks like an e-mail address</source>
        <translation>Elektron pochta manziliga oʻxshaydi</translation>
    </message>
    <message>
        <source>It looks like a number plate</source>
        <translation>Avtomobil raqamiga oʻxshaydi</translation>
    </message>
    <message>
        <source>It looks like a passport number</source>
        <translation>Pasport raqamiga oʻxshaydi</translation>
    </message>
    <message>
        <source>It looks like a number of somebody</source>
        <translation>Kimgadir tegishli raqamga oʻxshaydi</translation>
    </message>
    <message>
        <source>Our file number</source>
        <translation>Bizdagi ish raqami</translation>
    </message>
    <message>
        <source>The number of a record of ours</source>
        <translation>Bizdagi yozuv raqami</translation>
    </message>
    <message>
        <source>The name of a program</source>
        <translation>Dastur nomi</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>Vaqt mintaqasi</translation>
    </message>
    <message>
        <source>A path on a computer</source>
        <translation>Kompyuterdagi fayl yoʻli</translation>
    </message>
    <message>
        <source>rests on one source only</source>
        <translation>faqat bitta manbaga tayanadi</translation>
    </message>
    <message>
        <source>is known to few people</source>
        <translation>ozchilikka maʼlum</translation>
    </message>
    <message>
        <source>happened at a place smaller than a district</source>
        <translation>tumandan kichik joyda boʻlgan</translation>
    </message>
    <message>
        <source>is known to the hour</source>
        <translation>soatigacha maʼlum</translation>
    </message>
    <message>
        <source>somebody else takes part</source>
        <translation>boshqa shaxs ham ishtirok etgan</translation>
    </message>
    <message>
        <source>✓ not known, and said so</source>
        <translation>✓ nomaʼlum, shunday deb yozilgan</translation>
    </message>
    <message>
        <source>✓ answered</source>
        <translation>✓ javob bor</translation>
    </message>
    <message>
        <source>● missing</source>
        <translation>● yetishmaydi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>yetishmaydi</translation>
    </message>
    <message>
        <source>● not written yet</source>
        <translation>● hali yozilmagan</translation>
    </message>
    <message>
        <source>○ held back</source>
        <translation>○ qoʻshilmadi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dalillar</translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Tugallanmagan yozuvlar</translation>
    </message>
    <message>
        <source>Kept free for unfinished entries when the disk is full</source>
        <translation>Disk toʻlganda tugallanmagan yozuvlar uchun asralgan joy</translation>
    </message>
    <message>
        <source>One of the two copies of the first file decayed; the other serves. It mends itself when the passphrase is next changed.</source>
        <translation>Birinchi faylning ikki nusxasidan biri buzilgan; ikkinchisi ishlayapti. Parol iborasi keyingi safar almashtirilganda oʻzi tuzaladi.</translation>
    </message>
    <message>
        <source>The first file was changed by somebody who does not have the key. Ask who had this computer.</source>
        <translation>Birinchi faylni kaliti yoʻq kimdir oʻzgartirgan. Bu kompyuter kimda boʻlganini soʻrang.</translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe.</source>
        <translation>Tugallanmagan yozuvlar fayli shikastlangan. Yozib qoʻyilgani butun.</translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Record it again.</source>
        <translation>Kompyuter toʻxtashidan oldingi oxirgi oʻzgarishni qayta oʻqib boʻlmadi. Uni yana yozib qoʻying.</translation>
    </message>
    <message>
        <source>A line in the lists is out of date; the record itself is right. It is mended when the record is next changed.</source>
        <translation>Roʻyxatlardagi bir qator eskirgan; yozuvning oʻzi toʻgʻri. Yozuv keyingi safar oʻzgartirilganda qator tuzaladi.</translation>
    </message>
    <message>
        <source>A piece of evidence is not what was put in. Take it from a copy.</source>
        <translation>Dalil fayli qabul qilinganidek emas. Uni nusxadan oling.</translation>
    </message>
    <message>
        <source>A piece of evidence is damaged in one place; the rest can be read. Take it from a copy.</source>
        <translation>Dalil fayli bir joyida shikastlangan; qolganini oʻqish mumkin. Uni nusxadan oling.</translation>
    </message>
    <message>
        <source>Part of a piece of evidence is missing. Take it from a copy.</source>
        <translation>Dalil faylining bir qismi yoʻq. Uni nusxadan oling.</translation>
    </message>
    <message>
        <source>The history or the records do not fit together. Make no changes, and show this to who helps you: </source>
        <translation>Tarix bilan yozuvlar bir-biriga mos emas. Hech narsani oʻzgartirmang va buni yordam beradigan kishiga koʻrsating: </translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>A coordinator&apos;s key</source>
        <translation>Koordinator kaliti</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Tiklash varagʻi</translation>
    </message>
    <message>
        <source> (opened it now)</source>
        <translation> (hozir shu bilan ochilgan)</translation>
    </message>
    <message>
        <source>There is no second way in: if the passphrase is forgotten, nobody can open the folder.</source>
        <translation>Ochishning ikkinchi yoʻli yoʻq: parol iborasi unutilsa, jildni hech kim ocholmaydi.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Ochiq</translation>
    </message>
    <message>
        <source>May leave the office</source>
        <translation>Adresat uchun</translation>
    </message>
    <message>
        <source>Office only</source>
        <translation>Ichki</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Cheklangan</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Muhrlangan</translation>
    </message>
    <message>
        <source>Read with the day first.</source>
        <translation>Avval kun deb oʻqildi.</translation>
    </message>
    <message>
        <source>Both winters of that year are kept.</source>
        <translation>Oʻsha yilning ikkala qishi ham saqlandi.</translation>
    </message>
    <message>
        <source>Too long for a date: kept as you wrote it.</source>
        <translation>Sana uchun juda uzun: yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>Not understood: kept as you wrote it. Try “May 2009” or “about 13.05.2009”.</source>
        <translation>Tushunilmadi: yozganingizcha saqlandi. «2009-yil may» yoki «taxminan 13.05.2009» deb sinab koʻring.</translation>
    </message>
    <message>
        <source>Which year? Kept as you wrote it.</source>
        <translation>Qaysi yil? Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>Which day? Kept as you wrote it.</source>
        <translation>Qaysi kun? Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>Write the year with four digits. Kept as you wrote it.</source>
        <translation>Yilni toʻrtta raqam bilan yozing. Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>There is no such day. Kept as you wrote it.</source>
        <translation>Bunday kun yoʻq. Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>There is no such time. Kept as you wrote it.</source>
        <translation>Bunday vaqt yoʻq. Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>Is the year right? Kept as you wrote it.</source>
        <translation>Yil toʻgʻrimi? Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>That day was another weekday. Kept as you wrote it.</source>
        <translation>Oʻsha kun haftaning boshqa kuni edi. Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Kept as you wrote it.</source>
        <translation>Tugashi boshlanishidan oldin. Yozganingizcha saqlandi.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>hech biri</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>muhrlangan</translation>
    </message>
    <message>
        <source>The passphrase does not open this folder. Nothing was changed.</source>
        <translation>Parol iborasi bu jildni ochmaydi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This folder is not one of ours, or its first file is missing. Nothing was changed.</source>
        <translation>Bu jild bizniki emas yoki uning birinchi fayli yoʻq. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Open it there, or update this one. Nothing was changed.</source>
        <translation>Bu jildni dasturning yangiroq versiyasi yozgan. Uni oʻsha yerda oching yoki bunisini yangilang. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Part of the folder is damaged (%1). What can be read is safe: make a copy, then run the check under “Where are my files?”.</source>
        <translation>Jildning bir qismi shikastlangan (%1). Oʻqish mumkin boʻlgani butun: nusxa oling, keyin «Fayllarim qayerda?» sahifasida tekshiruvni boshlang.</translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there first.</source>
        <translation>Jild boshqa oyna yoki dasturda ochiq. Avval uni oʻsha yerda yoping.</translation>
    </message>
    <message>
        <source>This folder can be read and not written. Nothing was changed.</source>
        <translation>Bu jildni oʻqish mumkin, unga yozib boʻlmaydi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept as a draft. Free some space, then try again.</source>
        <translation>Disk toʻlgan. Terganingiz qoralama boʻlib saqlangan. Joy boʻshating, keyin qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Buning uchun xotira yetarli emas. Boshqa dasturlarni yoping, keyin qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should (%1). Nothing was half done.</source>
        <translation>Disk kutilganidek ishlamadi (%1). Hech narsa chala qolmadi.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>U endi joyida yoʻq.</translation>
    </message>
    <message>
        <source>It may not leave as it stands. The list says what to answer.</source>
        <translation>Shu holicha joʻnatib boʻlmaydi. Nimaga javob berish kerakligi roʻyxatda.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was half done.</source>
        <translation>Toʻxtatildi. Hech narsa chala qolmadi.</translation>
    </message>
    <message>
        <source>This passphrase does not open the folder. Nothing was changed. Try again: there is no limit.</source>
        <translation>Bu parol iborasi jildni ochmaydi. Hech narsa oʻzgarmadi. Qayta urinib koʻring: urinishlar soni cheklanmagan.</translation>
    </message>
    <message>
        <source>This is not a Solnoma folder, or its file vault.solnoma is missing. Nothing was changed. Choose the folder that has vault.solnoma in it.</source>
        <translation>Bu Solnoma jildi emas yoki uning vault.solnoma fayli yoʻq. Hech narsa oʻzgarmadi. Ichida vault.solnoma bor jildni tanlang.</translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Nothing was changed. Open it there, or install the newer version here.</source>
        <translation>Bu jildni dasturning yangiroq versiyasi yozgan. Hech narsa oʻzgarmadi. Uni oʻsha yerda oching yoki bu yerga yangiroq versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>The folder is damaged (%1), and nothing was changed. Leave it as it is and open your latest copy; a copy opens like any other folder.</source>
        <translation>Jild shikastlangan (%1), hech narsa oʻzgarmadi. Uni oʻz holicha qoldiring va oxirgi nusxangizni oching; nusxa boshqa jildlar kabi ochiladi.</translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there, then try again. Nothing was changed.</source>
        <translation>Jild boshqa oyna yoki dasturda ochiq. Uni oʻsha yerda yoping, keyin qayta urinib koʻring. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the folder. Close other programs, then try again. Nothing was changed.</source>
        <translation>Jildni ochish uchun boʻsh xotira yetarli emas. Boshqa dasturlarni yoping, keyin qayta urinib koʻring. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The folder or file is not there any more (%1). Is the stick plugged in?</source>
        <translation>Jild yoki fayl endi joyida yoʻq (%1). Fleshka ulanganmi?</translation>
    </message>
    <message>
        <source>There is something at this place already (%1). Choose an empty folder or another name.</source>
        <translation>Bu joyda allaqachon nimadir bor (%1). Boʻsh jild yoki boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>It stands in the way of something else.</source>
        <translation>Bunga boshqa narsa toʻsqinlik qilmoqda.</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands.</source>
        <translation>Buni shu holicha saqlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>filled in by whoever signs</source>
        <translation>imzo qoʻyuvchi toʻldiradi</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ovoz</translation>
    </message>
    <message>
        <source>film</source>
        <translation>video</translation>
    </message>
    <message>
        <source>text</source>
        <translation>matn</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>xat</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>It is not written in the language of what leaves.</source>
        <translation>Chiqadigan narsaning tilida bu yozilmagan.</translation>
    </message>
    <message numerus="yes">
        <source>● in part: %n text(s) not written yet</source>
        <translation>
            <numerusform>● qisman: %n ta matn hali yozilmagan</numerusform>
            <numerusform>● qisman: %n ta matn hali yozilmagan</numerusform>
        </translation>
    </message>
    <message>
        <source>everything, unprotected</source>
        <translation>hammasi, himoyasiz</translation>
    </message>
    <message>
        <source>unprotected copy of a document</source>
        <translation>hujjatning himoyalanmagan nusxasi</translation>
    </message>
    <message>
        <source>facts as a file</source>
        <translation>faktlar fayl qilib</translation>
    </message>
    <message>
        <source>table</source>
        <translation>jadval</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bayt</numerusform>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stage %1 and the end not accounted for.</source>
        <translation>
            <numerusform>%1-bosqich va tugashi orasida %n kun hisobga olinmagan.</numerusform>
            <numerusform>%1-bosqich va tugashi orasida %n kun hisobga olinmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stages %1 and %2 not accounted for.</source>
        <translation>
            <numerusform>%1- va %2-bosqich orasida %n kun hisobga olinmagan.</numerusform>
            <numerusform>%1- va %2-bosqich orasida %n kun hisobga olinmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages %1 and %2 overlap by %n day(s).</source>
        <translation>
            <numerusform>%1- va %2-bosqich %n kun ustma-ust tushadi.</numerusform>
            <numerusform>%1- va %2-bosqich %n kun ustma-ust tushadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) over</source>
        <translation>
            <numerusform>muddatdan kamida %n kun oʻtgan</numerusform>
            <numerusform>muddatdan kamida %n kun oʻtgan</numerusform>
        </translation>
    </message>
</context>
</TS>
