// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/uzbek_cyrillic_words.h"

namespace solnoma {

namespace {

constexpr CyrillicStem stems[] = {
    // a longer one before that with which it begins
    {u"abzats", u"абзац"},
    {u"aksent", u"акцент"},
    {u"aksiz", u"акциз"},
    {u"albom", u"альбом"},
    {u"alkogol", u"алкоголь"},
    {u"alternativ", u"альтернатив"},
    {u"alyans", u"альянс"},
    {u"anneksiya", u"аннексия"},
    {u"aprel", u"апрель"},
    {u"avtomobil", u"автомобиль"},
    {u"baryer", u"барьер"},
    {u"batalyon", u"батальон"},
    {u"bilyard", u"бильярд"},
    {u"bryussel", u"брюссель"},
    {u"budilnik", u"будильник"},
    {u"dekabr", u"декабрь"},
    {u"detal", u"деталь"},
    {u"dosye", u"досье"},
    {u"ekspansiya", u"экспансия"},
    {u"fakultativ", u"факультатив"},
    {u"fakultet", u"факультет"},
    {u"feldsher", u"фельдшер"},
    {u"feldyeger", u"фельдъегерь"},
    {u"fevral", u"февраль"},
    {u"film", u"фильм"},
    {u"filtr", u"фильтр"},
    {u"fransuz", u"француз"},
    {u"gilza", u"гильза"},
    {u"gospital", u"госпиталь"},
    {u"intervyu", u"интервью"},
    {u"inventar", u"инвентарь"},
    {u"inyeksiya", u"инъекция"},
    {u"iyul", u"июль"},
    {u"iyun", u"июнь"},
    {u"kabel", u"кабель"},
    {u"kalendar", u"календарь"},
    {u"kanselyariya", u"канцелярия"},
    {u"kansler", u"канцлер"},
    {u"karser", u"карцер"},
    {u"karyera", u"карьера"},
    {u"kompyuter", u"компьютер"},
    {u"konseps", u"концепц"},
    {u"konsern", u"концерн"},
    {u"konsert", u"концерт"},
    {u"konsult", u"консульт"},
    {u"kontrol", u"контроль"},
    {u"korrups", u"коррупц"},
    {u"kultur", u"культур"},
    {u"kuryer", u"курьер"},
    {u"lager", u"лагерь"},
    {u"mayor", u"майор"},
    {u"mebel", u"мебель"},
    {u"medalyon", u"медальон"},
    {u"medal", u"медаль"},
    {u"meditsina", u"медицина"},
    {u"model", u"модель"},
    {u"modul", u"модуль"},
    {u"monastir", u"монастирь"},
    {u"multfilm", u"мультфильм"},
    {u"multimedia", u"мультимедиа"},
    {u"nelson", u"нельсон"},
    {u"nol", u"ноль"},
    {u"noyabr", u"ноябрь"},
    {u"oblast", u"область"},
    {u"obyekt", u"объект"},
    {u"ofitsia", u"официа"},
    {u"oktabr", u"октябрь"},
    {u"opsiya", u"опция"},
    {u"otel", u"отель"},
    {u"panel", u"панель"},
    {u"parol", u"пароль"},
    {u"patrul", u"патруль"},
    {u"pavilyon", u"павильон"},
    {u"pensiya", u"пенсия"},
    {u"pochtalyon", u"почтальон"},
    {u"portfel", u"портфель"},
    {u"premyer", u"премьер"},
    {u"prinsip", u"принцип"},
    {u"profil", u"профиль"},
    {u"provinsiya", u"провинция"},
    {u"pult", u"пульт"},
    {u"pyesa", u"пьеса"},
    {u"rayon", u"район"},
    {u"refleksiya", u"рефлексия"},
    {u"rels", u"рельс"},
    {u"rol", u"роль"},
    {u"rubl", u"рубль"},
    {u"sekretar", u"секретарь"},
    {u"sellofan", u"целлофан"},
    {u"sement", u"цемент"},
    {u"sentabr", u"сентябрь"},
    {u"sentner", u"центнер"},
    {u"senzura", u"цензура"},
    {u"sex", u"цех"},
    {u"shprits", u"шприц"},
    {u"shtempel", u"штемпель"},
    {u"shveysariya", u"швейцария"},
    {u"sifra", u"цифра"},
    {u"sikl", u"цикл"},
    {u"silindr", u"цилиндр"},
    {u"sirka", u"сирка"},
    {u"sirk", u"цирк"},
    {u"sistern", u"цистерн"},
    {u"sitata", u"цитата"},
    {u"sivil", u"цивил"},
    {u"sotsi", u"соци"},
    {u"spets", u"спец"},
    {u"subyekt", u"субъект"},
    {u"sudya", u"судья"},
    {u"syezd", u"съезд"},
    {u"syomka", u"съёмка"},
    {u"tabel", u"табель"},
    {u"tsirk", u"цирк"},
    {u"tsitata", u"цитата"},
    {u"ultra", u"ультра"},
    {u"vakansiya", u"вакансия"},
    {u"vaksina", u"вакцина"},
    {u"vals", u"вальс"},
    {u"yanvar", u"январь"},
};

constexpr CyrillicStem abbreviations[] = {
    {u"YI", u"ЕИ"},
    {u"YTTB", u"ЕТТБ"},
    {u"YXHT", u"ЕХҲТ"},
};

constexpr const char16_t *keptWords[] = {
    u"A4",          u"AES",     u"Alt",    u"Argon2id", u"Backspace", u"CSV",      u"Ctrl",      u"DOCX",   u"Debian",
    u"Del",         u"Delete",  u"Down",   u"EDTF",     u"End",       u"Enter",    u"Esc",       u"Escape", u"FOLDER",
    u"GB",          u"GRS",     u"ILO",    u"MIGA",     u"OHCHR",     u"GiB",      u"HTML",      u"Home",   u"ID",
    u"IP",          u"Ins",     u"Insert", u"JPEG",     u"JSON",      u"KB",       u"KiB",       u"LUKS",   u"Left",
    u"LibreOffice", u"Linux",   u"MB",     u"Markdown", u"MiB",       u"Namunaev", u"Namunayev", u"PDF",    u"PNG",
    u"PageDown",    u"PageUp",  u"QR",     u"Right",    u"SHA",       u"SIM",      u"SOGI",      u"SPT",    u"SQLCipher",
    u"SSD",         u"Shift",   u"Signal", u"Solnoma",  u"Space",     u"Tab",      u"Telegram",  u"URL",    u"USB",
    u"UUID",        u"Unicode", u"Up",     u"WGAD",     u"WhatsApp",  u"Windows",  u"YouTube",   u"macOS",
};

} // namespace

std::span<const CyrillicStem> cyrillicStems()
{
    return stems;
}

std::span<const CyrillicStem> cyrillicAbbreviations()
{
    return abbreviations;
}

std::span<const char16_t *const> latinWords()
{
    return keptWords;
}

} // namespace solnoma
