// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/uzbek_cyrillic_words.h"

namespace solnoma {

namespace {

constexpr CyrillicStem stems[] = {
    {u"aksiya", u"акция"},
    {u"albom", u"альбом"},
    {u"alyans", u"альянс"},
    {u"aprel", u"апрель"},
    {u"avtomobil", u"автомобиль"},
    {u"budilnik", u"будильник"},
    {u"dekabr", u"декабрь"},
    {u"fevral", u"февраль"},
    {u"feldsher", u"фельдшер"},
    {u"filtr", u"фильтр"},
    {u"gospital", u"госпиталь"},
    {u"intervyu", u"интервью"},
    {u"iyul", u"июль"},
    {u"iyun", u"июнь"},
    {u"kabel", u"кабель"},
    {u"kompyuter", u"компьютер"},
    {u"konsert", u"концерт"},
    {u"litsenziya", u"лицензия"},
    {u"medal", u"медаль"},
    {u"model", u"модель"},
    {u"monastir", u"монастирь"},
    {u"noyabr", u"ноябрь"},
    {u"obyekt", u"объект"},
    {u"oktabr", u"октябрь"},
    {u"parol", u"пароль"},
    {u"protsedura", u"процедура"},
    {u"protsent", u"процент"},
    {u"protsess", u"процесс"},
    {u"rol", u"роль"},
    {u"sellofan", u"целлофан"},
    {u"sement", u"цемент"},
    {u"sentabr", u"сентябрь"},
    {u"sentner", u"центнер"},
    {u"senzura", u"цензура"},
    {u"sex", u"цех"},
    {u"sirk", u"цирк"},
    {u"sitata", u"цитата"},
    {u"subyekt", u"субъект"},
    {u"tsellofan", u"целлофан"},
    {u"tsement", u"цемент"},
    {u"tsenzura", u"цензура"},
    {u"tsex", u"цех"},
    {u"tsirk", u"цирк"},
    {u"tsitata", u"цитата"},
    {u"vals", u"вальс"},
    {u"yanvar", u"январь"},
};

constexpr const char16_t *keptWords[] = {
    u"A4",     u"AES",  u"Alt",       u"Argon2id", u"Backspace", u"CSV",      u"Ctrl",     u"DOCX",    u"Debian",
    u"Delete", u"EDTF", u"End",       u"Enter",    u"Esc",       u"Escape",   u"GB",       u"GiB",     u"HTML",
    u"Home",   u"ID",   u"IP",        u"JPEG",     u"JSON",      u"KB",       u"KiB",      u"LUKS",    u"LibreOffice",
    u"Linux",  u"MB",   u"MiB",       u"Markdown", u"PDF",       u"PNG",      u"PageDown", u"PageUp",  u"QR",
    u"SHA",    u"SIM",  u"SQLCipher", u"SSD",      u"Shift",     u"Signal",   u"Space",    u"Tab",     u"Telegram",
    u"URL",    u"USB",  u"UUID",      u"Unicode",  u"WGAD",      u"WhatsApp", u"Windows",  u"YouTube", u"macOS",
};

} // namespace

std::span<const CyrillicStem> cyrillicStems()
{
    return stems;
}

std::span<const char16_t *const> latinWords()
{
    return keptWords;
}

} // namespace solnoma
