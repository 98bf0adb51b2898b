// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_parse.h"

#include "support/date_spec.h"

#include <QLocale>
#include <QTest>

using namespace solnoma;

namespace {

struct Row {
    const char *typed;
    const char *expected; // from .. to precision basis; bounds cut to days where whole; "-" for open
};

constexpr Row english[] = {
    {"13.5.2009", "2009-05-13 2009-05-13 day stated"},
    {"13.05.2009", "2009-05-13 2009-05-13 day stated"},
    {"13/05/2009", "2009-05-13 2009-05-13 day stated"},
    {"13-05-2009", "2009-05-13 2009-05-13 day stated"},
    {"2009-05-13", "2009-05-13 2009-05-13 day stated"},
    {"2009.5.13", "2009-05-13 2009-05-13 day stated"},
    {"2009-05-13T14:30", "2009-05-13T14:30 2009-05-13T14:30 minute stated"},
    {"2009-05-13 14:30", "2009-05-13T14:30 2009-05-13T14:30 minute stated"},
    {"13 May 2009", "2009-05-13 2009-05-13 day stated"},
    {"13th of May, 2009", "2009-05-13 2009-05-13 day stated"},
    {"May 13, 2009", "2009-05-13 2009-05-13 day stated"},
    {"on 13 May 2009", "2009-05-13 2009-05-13 day stated"},
    {"Wednesday 13 May 2009", "2009-05-13 2009-05-13 day stated"},
    {"29.2.2008", "2008-02-29 2008-02-29 day stated"},
    {"5.2009", "2009-05-01 2009-05-31 month stated"},
    {"05/2009", "2009-05-01 2009-05-31 month stated"},
    {"2009-05", "2009-05-01 2009-05-31 month stated"},
    {"May 2009", "2009-05-01 2009-05-31 month stated"},
    {"in May 2009", "2009-05-01 2009-05-31 month stated"},
    {"Sept. 2009", "2009-09-01 2009-09-30 month stated"},
    {"february 2008", "2008-02-01 2008-02-29 month stated"},
    {"2009", "2009-01-01 2009-12-31 year stated"},
    {"in 2009", "2009-01-01 2009-12-31 year stated"},
    {"in the year 2009", "2009-01-01 2009-12-31 year stated"},
    {"2010s", "2010-01-01 2019-12-31 range stated"},
    {"in the 1990s", "1990-01-01 1999-12-31 range stated"},
    {"about May 2009", "2009-05-01 2009-05-31 month approximate"},
    {"approx. 13.5.2009", "2009-05-13 2009-05-13 day approximate"},
    {"~ 2009", "2009-01-01 2009-12-31 year approximate"},
    {"2009?", "2009-01-01 2009-12-31 year approximate"},
    {"circa 2009", "2009-01-01 2009-12-31 year approximate"},
    {"before 1.12.2010", "- 2010-11-30 range stated"},
    {"before May 2009", "- 2009-04-30 range stated"},
    {"before 2003", "- 2002-12-31 range stated"},
    {"before 13.5.2009 14:30", "- 2009-05-13T14:29 range stated"},
    {"after 29 September 2021", "2021-09-30 - range stated"},
    {"after 2004", "2005-01-01 - range stated"},
    {"since 2004", "2004-01-01 - range stated"},
    {"since 25 August 2018", "2018-08-25 - range stated"},
    {"from May 2009", "2009-05-01 - range stated"},
    {"by 2010", "- 2010-12-31 range stated"},
    {"by 13 May 2009", "- 2009-05-13 range stated"},
    {"until 1.12.2010", "- 2010-12-01 range stated"},
    {"about since 2004", "2004-01-01 - range approximate"},
    {"spring 2010", "2010-03-01 2010-05-31 season stated"},
    {"summer 2010", "2010-06-01 2010-08-31 season stated"},
    {"autumn 2010", "2010-09-01 2010-11-30 season stated"},
    {"in the fall of 2010", "2010-09-01 2010-11-30 season stated"},
    {"winter 2010-2011", "2010-12-01 2011-02-28 season stated"},
    {"winter 2010/11", "2010-12-01 2011-02-28 season stated"},
    {"12-13.5.2005", "2005-05-12 2005-05-13 range stated"},
    {"12–13 May 2005", "2005-05-12 2005-05-13 range stated"},
    {"12.5-13.6.2005", "2005-05-12 2005-06-13 range stated"},
    {"30.12.2009 - 2.1.2010", "2009-12-30 2010-01-02 range stated"},
    {"28 April - 3 May 2009", "2009-04-28 2009-05-03 range stated"},
    {"May–June 2009", "2009-05-01 2009-06-30 range stated"},
    {"May to June 2009", "2009-05-01 2009-06-30 range stated"},
    {"from May to June 2009", "2009-05-01 2009-06-30 range stated"},
    {"from 5 until 10 May 2009", "2009-05-05 2009-05-10 range stated"},
    {"2005-2006", "2005-01-01 2006-12-31 range stated"},
    {"between 21 and 31 December 2021", "2021-12-21 2021-12-31 range stated"},
    {"between 2005 and 2006", "2005-01-01 2006-12-31 range stated"},
    {"between May and June 2009", "2009-05-01 2009-06-30 range stated"},
    {"13 May 2009 14:00-16:00", "2009-05-13T14:00 2009-05-13T16:00 range stated"},
    {"early February 2010", "2010-02-01 2010-02-10 range approximate"},
    {"early in February 2010", "2010-02-01 2010-02-10 range approximate"},
    {"mid-February 2010", "2010-02-11 2010-02-20 range approximate"},
    {"late in February 2010", "2010-02-20 2010-02-28 range approximate"},
    {"end of December 2021", "2021-12-21 2021-12-31 range approximate"},
    {"early 2021", "2021-01-01 2021-04-30 range approximate"},
    {"mid-2021", "2021-05-01 2021-08-31 range approximate"},
    {"late 2021", "2021-09-01 2021-12-31 range approximate"},
    {"last October", "2026-10-01 2026-10-31 month inferred"},
    {"last November", "2025-11-01 2025-11-30 month inferred"},
    {"last December", "2025-12-01 2025-12-31 month inferred"},
    {"last autumn", "2025-09-01 2025-11-30 season inferred"},
    {"last winter", "2025-12-01 2026-02-28 season inferred"},
    {"this autumn", "2026-09-01 2026-11-30 season inferred"},
    {"last year", "2025-01-01 2025-12-31 year inferred"},
    {"in May last year", "2025-05-01 2025-05-31 month inferred"},
    {"13 May this year", "2026-05-13 2026-05-13 day inferred"},
    {"this month", "2026-11-01 2026-11-30 month inferred"},
    {"last month", "2026-10-01 2026-10-31 month inferred"},
    {"last week", "2026-11-09 2026-11-15 range inferred"},
    {"this week", "2026-11-16 2026-11-22 range inferred"},
    {"yesterday 14:30", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"yesterday at 2:30 pm", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"yesterday at 12 am", "2026-11-20T00:00 2026-11-20T00:59 hour inferred"},
    {"yesterday", "2026-11-20 2026-11-20 day inferred"},
    {"today 19", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"today at 7 pm", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"yesterday about 19:00", "2026-11-20T19:00 2026-11-20T19:59 hour inferred"},
    {"13 May 2009 about 18:30", "2009-05-13T18:30 2009-05-13T18:30 minute approximate"},
    {"13 May 2009, between 19:00 and 20:00", "2009-05-13T19:00 2009-05-13T19:59 hour stated"},
    {"13 May 2009, between 19:00 and 21:00", "2009-05-13T19:00 2009-05-13T21:00 range stated"},
    {"13 May 2009, between 10 and 12", "2009-05-13T10:00 2009-05-13T12:00 range stated"},
    {"13 May 2009, between 10:30 and 12", "2009-05-13T10:30 2009-05-13T12:00 range stated"},
    {"13 May 2009, between 18:00 and 14 May 2009 06:00", "2009-05-13T18:00 2009-05-14T06:00 range stated"},
    {"5 May 2009 10:30 - 12", "2009-05-05T10:30 2009-05-05T12:00 range stated"},
    {"between 10 and 12 yesterday", "2026-11-20T10:00 2026-11-20T12:00 range inferred"},
    {"from 10 to 12:30 yesterday", "2026-11-20T10:00 2026-11-20T12:30 range inferred"},
    {"between 10 and 12 May 2009", "2009-05-10 2009-05-12 range stated"},
    {"about 19 today", "2026-11-21T19:00 2026-11-21T19:59 hour approximate"},
    {"now", "2026-11-21T22:40 2026-11-21T22:40 minute inferred"},
    {"the day before yesterday", "2026-11-19 2026-11-19 day inferred"},
    {"on Monday", "2026-11-16 2026-11-16 day inferred"},
    {"Saturday", "2026-11-14 2026-11-14 day inferred"},
    {"last Friday", "2026-11-20 2026-11-20 day inferred"},
    {"on Monday evening", "2026-11-16T18:00 2026-11-16T23:59 range inferred"},
    {"morning of 13 May 2009", "2009-05-13T06:00 2009-05-13T11:59 range stated"},
    {"evening of 13.5.2009", "2009-05-13T18:00 2009-05-13T23:59 range stated"},
    {"night of 12-13 May 2005", "2005-05-12T18:00 2005-05-13T05:59 range stated"},
    {"last night", "2026-11-20T18:00 2026-11-21T05:59 range inferred"},
    {"yesterday morning", "2026-11-20T06:00 2026-11-20T11:59 range inferred"},
    {"3 days ago", "2026-11-18 2026-11-18 day inferred"},
    {"two weeks ago", "2026-11-02 2026-11-08 range inferred"},
    {"a month ago", "2026-10-01 2026-10-31 month inferred"},
    {"11 years ago", "2015-01-01 2015-12-31 year inferred"},
    {"2 hours ago", "2026-11-21T20:00 2026-11-21T20:59 hour inferred"},
    {"12-13 May or 13 May 2005", "2005-05-12 2005-05-13 range disputed"},
    {"13 or 14 May 2005", "2005-05-13 2005-05-14 range disputed"},
    {"between 21 and 31 December 2021 (worked out)", "2021-12-21 2021-12-31 range inferred"},
    {"unknown", "- - none stated"},
    {"No date given", "- - none stated"},
};

constexpr Row russian[] = {
    {"в ночь на 6 марта 2024 г.", "2024-03-05T18:00 2024-03-06T05:59 range stated"},
    {"к вечеру 5 марта 2024", "2024-03-05T18:00 2024-03-05T23:59 range stated"},
    {"к 5 марта 2024", "- 2024-03-05 range stated"},
    {"13 мая 2009", "2009-05-13 2009-05-13 day stated"},
    {"13 мая 2009 г.", "2009-05-13 2009-05-13 day stated"},
    {"13 мая 2009 года", "2009-05-13 2009-05-13 day stated"},
    {"13-го мая 2009", "2009-05-13 2009-05-13 day stated"},
    {"13.05.2009г.", "2009-05-13 2009-05-13 day stated"},
    {"в среду 13 мая 2009", "2009-05-13 2009-05-13 day stated"},
    {"в мае 2009", "2009-05-01 2009-05-31 month stated"},
    {"В СЕНТЯБРЕ 2009 ГОДА", "2009-09-01 2009-09-30 month stated"},
    {"май 2009", "2009-05-01 2009-05-31 month stated"},
    {"в 2009 году", "2009-01-01 2009-12-31 year stated"},
    {"2009 г", "2009-01-01 2009-12-31 year stated"},
    {"1990-е годы", "1990-01-01 1999-12-31 range stated"},
    {"в 2010-х годах", "2010-01-01 2019-12-31 range stated"},
    {"около мая 2009", "2009-05-01 2009-05-31 month approximate"},
    {"примерно в мае 2009 года", "2009-05-01 2009-05-31 month approximate"},
    {"до 1.12.2010", "- 2010-12-01 range stated"},
    {"ранее 1 декабря 2010 года", "- 2010-11-30 range stated"},
    {"после 2004 года", "2005-01-01 - range stated"},
    {"с 2004", "2004-01-01 - range stated"},
    {"со 2 июля 2022 года", "2022-07-02 - range stated"},
    {"начиная с мая 2009", "2009-05-01 - range stated"},
    {"осенью 2010", "2010-09-01 2010-11-30 season stated"},
    {"весной 2010 года", "2010-03-01 2010-05-31 season stated"},
    {"летом 2010", "2010-06-01 2010-08-31 season stated"},
    {"зимой 2010–2011 годов", "2010-12-01 2011-02-28 season stated"},
    {"12–13 мая 2005", "2005-05-12 2005-05-13 range stated"},
    {"с 12 по 13 мая 2005", "2005-05-12 2005-05-13 range stated"},
    {"с 5 до 10 мая 2009 г.", "2009-05-05 2009-05-10 range stated"},
    {"в ночь с 12 на 13 мая 2005", "2005-05-12T18:00 2005-05-13T05:59 range stated"},
    {"май–июнь 2009", "2009-05-01 2009-06-30 range stated"},
    {"с мая по июнь 2009", "2009-05-01 2009-06-30 range stated"},
    {"между 21 и 31 декабря 2021", "2021-12-21 2021-12-31 range stated"},
    {"между маем и июнем 2009 года", "2009-05-01 2009-06-30 range stated"},
    {"в 2005–2006 годах", "2005-01-01 2006-12-31 range stated"},
    {"в начале февраля 2010", "2010-02-01 2010-02-10 range approximate"},
    {"в середине февраля 2010 года", "2010-02-11 2010-02-20 range approximate"},
    {"в конце декабря 2021 года", "2021-12-21 2021-12-31 range approximate"},
    {"в начале 2021 года", "2021-01-01 2021-04-30 range approximate"},
    {"в прошлом октябре", "2026-10-01 2026-10-31 month inferred"},
    {"прошлой осенью", "2025-09-01 2025-11-30 season inferred"},
    {"осенью прошлого года", "2025-09-01 2025-11-30 season inferred"},
    {"в прошлом году", "2025-01-01 2025-12-31 year inferred"},
    {"13 мая прошлого года", "2025-05-13 2025-05-13 day inferred"},
    {"в этом месяце", "2026-11-01 2026-11-30 month inferred"},
    {"на прошлой неделе", "2026-11-09 2026-11-15 range inferred"},
    {"вчера в 14:30", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"сегодня 19", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"сегодня в 7 вечера", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"вчера в 2 часа дня", "2026-11-20T14:00 2026-11-20T14:59 hour inferred"},
    {"вчера в 2:30 дня", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"вчера в 2:30 ночи", "2026-11-20T02:30 2026-11-20T02:30 minute inferred"},
    {"вчера в 12:30 дня", "2026-11-20T12:30 2026-11-20T12:30 minute inferred"},
    {"вчера в 11 вечера", "2026-11-20T23:00 2026-11-20T23:59 hour inferred"},
    {"вчера между 10 и 12", "2026-11-20T10:00 2026-11-20T12:00 range inferred"},
    {"с 10 до 12 вчера", "2026-11-20T10:00 2026-11-20T12:00 range inferred"},
    {"13 мая 2009, между 10 и 12", "2009-05-13T10:00 2009-05-13T12:00 range stated"},
    {"между 10 и 12 вчера", "2026-11-20T10:00 2026-11-20T12:00 range inferred"},
    {"вчера в 2 часа ночи", "2026-11-20T02:00 2026-11-20T02:59 hour inferred"},
    {"вчера около 19 часов", "2026-11-20T19:00 2026-11-20T19:59 hour approximate"},
    {"позавчера", "2026-11-19 2026-11-19 day inferred"},
    {"в понедельник", "2026-11-16 2026-11-16 day inferred"},
    {"во вторник вечером", "2026-11-17T18:00 2026-11-17T23:59 range inferred"},
    {"утром 13 мая 2009 года", "2009-05-13T06:00 2009-05-13T11:59 range stated"},
    {"вечером 13.5.2009", "2009-05-13T18:00 2009-05-13T23:59 range stated"},
    {"три дня назад", "2026-11-18 2026-11-18 day inferred"},
    {"неделю назад", "2026-11-09 2026-11-15 range inferred"},
    {"2 месяца назад", "2026-09-01 2026-09-30 month inferred"},
    {"5 лет назад", "2021-01-01 2021-12-31 year inferred"},
    {"год назад", "2025-01-01 2025-12-31 year inferred"},
    {"12 или 13 мая 2005 года", "2005-05-12 2005-05-13 range disputed"},
    {"неизвестно", "- - none stated"},
    {"дата неизвестна", "- - none stated"},
};

constexpr Row uzbek[] = {
    {"bundan ikki hafta oldin", "2026-11-02 2026-11-08 range inferred"},
    {"kuni kecha", "2026-11-20 2026-11-20 day inferred"},
    {"2009-yil 13-may", "2009-05-13 2009-05-13 day stated"},
    {"2009 yil 13 may", "2009-05-13 2009-05-13 day stated"},
    {"13-may 2009-yil", "2009-05-13 2009-05-13 day stated"},
    {"2009-yil 13-mayda", "2009-05-13 2009-05-13 day stated"},
    {"2009-yil may", "2009-05-01 2009-05-31 month stated"},
    {"2009-yil mayda", "2009-05-01 2009-05-31 month stated"},
    {"2009-yil may oyida", "2009-05-01 2009-05-31 month stated"},
    {"2009-yil sentabrda", "2009-09-01 2009-09-30 month stated"},
    {"sentyabr 2009", "2009-09-01 2009-09-30 month stated"},
    {"2009-yilda", "2009-01-01 2009-12-31 year stated"},
    {"2009 йил", "2009-01-01 2009-12-31 year stated"},
    {"2009 йил 13 май", "2009-05-13 2009-05-13 day stated"},
    {"2009 йил сентябрда", "2009-09-01 2009-09-30 month stated"},
    {"2009 йил сентябрь ойида", "2009-09-01 2009-09-30 month stated"},
    {"2010-yillarda", "2010-01-01 2019-12-31 range stated"},
    {"taxminan 2009-yil may", "2009-05-01 2009-05-31 month approximate"},
    {"тахминан 2009 йил", "2009-01-01 2009-12-31 year approximate"},
    {"2010-yil 1-dekabrdan oldin", "- 2010-11-30 range stated"},
    {"1.12.2010 dan oldin", "- 2010-11-30 range stated"},
    {"2010-yil 1-dekabrgacha", "- 2010-12-01 range stated"},
    {"2010 йилгача", "- 2010-12-31 range stated"},
    {"2004-yildan keyin", "2005-01-01 - range stated"},
    {"2004-yildan beri", "2004-01-01 - range stated"},
    {"2004-yildan", "2004-01-01 - range stated"},
    {"2004 йилдан бери", "2004-01-01 - range stated"},
    {"2010-yil kuzida", "2010-09-01 2010-11-30 season stated"},
    {"2010 йил баҳорида", "2010-03-01 2010-05-31 season stated"},
    {"2010 йил ёзида", "2010-06-01 2010-08-31 season stated"},
    {"2005-yil 12–13-may", "2005-05-12 2005-05-13 range stated"},
    {"2005-yil 12-maydan 13-maygacha", "2005-05-12 2005-05-13 range stated"},
    {"2021-yil 21-dekabr va 31-dekabr orasida", "2021-12-21 2021-12-31 range stated"},
    {"2021-yil 21-dekabr bilan 31-dekabr oralig'ida", "2021-12-21 2021-12-31 range stated"},
    {"2021 йил 21 ва 31 декабрь орасида", "2021-12-21 2021-12-31 range stated"},
    {"2009-yil may–iyun", "2009-05-01 2009-06-30 range stated"},
    {"2005–2006-yillarda", "2005-01-01 2006-12-31 range stated"},
    {"2005–2010-yillarda", "2005-01-01 2010-12-31 range stated"},
    {"2005 va 2010-yillar orasida", "2005-01-01 2010-12-31 range stated"},
    {"2010-yil fevral boshida", "2010-02-01 2010-02-10 range approximate"},
    {"2010-yil fevral oʻrtasida", "2010-02-11 2010-02-20 range approximate"},
    {"2010-yil fevral o`rtasida", "2010-02-11 2010-02-20 range approximate"},
    {"2010-yil fevral o‘rtalarida", "2010-02-11 2010-02-20 range approximate"},
    {"2010-yil fevral oxirida", "2010-02-21 2010-02-28 range approximate"},
    {"2021 йил охирида", "2021-09-01 2021-12-31 range approximate"},
    {"oʻtgan oktyabr", "2026-10-01 2026-10-31 month inferred"},
    {"o'tgan oktabrda", "2026-10-01 2026-10-31 month inferred"},
    {"ўтган октябрда", "2026-10-01 2026-10-31 month inferred"},
    {"oʻtgan yili", "2025-01-01 2025-12-31 year inferred"},
    {"oʻtgan hafta", "2026-11-09 2026-11-15 range inferred"},
    {"shu oyda", "2026-11-01 2026-11-30 month inferred"},
    {"oʻtgan kuni", "2026-11-19 2026-11-19 day inferred"},
    {"kecha 14:30", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"кеча соат 14:30 да", "2026-11-20T14:30 2026-11-20T14:30 minute inferred"},
    {"bugun soat 19 da", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"бугун соат 19 да", "2026-11-21T19:00 2026-11-21T19:59 hour inferred"},
    {"kecha kechqurun", "2026-11-20T18:00 2026-11-20T23:59 range inferred"},
    {"kecha ertalab soat 8 da", "2026-11-20T08:00 2026-11-20T08:59 hour inferred"},
    {"soat 8 dushanba kuni", "2026-11-16T08:00 2026-11-16T08:59 hour inferred"},
    {"2009-yil 5-may, soat 10 bilan 12 orasida", "2009-05-05T10:00 2009-05-05T12:00 range stated"},
    {"dushanba kuni", "2026-11-16 2026-11-16 day inferred"},
    {"душанба куни", "2026-11-16 2026-11-16 day inferred"},
    {"3 kun oldin", "2026-11-18 2026-11-18 day inferred"},
    {"ikki oy oldin", "2026-09-01 2026-09-30 month inferred"},
    {"бир ҳафта олдин", "2026-11-09 2026-11-15 range inferred"},
    {"2005-yil 12- yoki 13-may", "2005-05-12 2005-05-13 range disputed"},
    {"nomaʼlum", "- - none stated"},
    {"noma'lum", "- - none stated"},
    {"номаълум", "- - none stated"},
};

const WallTime now = WallTime::at(QDate(2026, 11, 21), 22, 40); // a Saturday

void addRows(const char *language, const auto &rows)
{
    for (const Row &row : rows)
        QTest::addRow("%s: %s", language, row.typed) << QString::fromUtf8(row.typed) << QString::fromUtf8(row.expected);
}

void checkRows(const auto &rows)
{
    for (const Row &row : rows) {
        const FuzzyParse parse = parseFuzzyDate(QString::fromUtf8(row.typed), now);
        QVERIFY2(parse.understood, row.typed);
        QCOMPARE(test::specOf(parse.date), QString::fromUtf8(row.expected));
    }
}

} // namespace

class TestFuzzyParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        addRows("en", english);
        addRows("ru", russian);
        addRows("uz", uzbek);
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const FuzzyParse parse = parseFuzzyDate(typed, now);
        QVERIFY(parse.understood);
        QCOMPARE(parse.date.text, typed);
        QCOMPARE(test::specOf(parse.date), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FuzzyRemark>("remark");
        const auto row = [](const char *typed, FuzzyRemark remark) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << remark;
        };
        row("31.2.2009", FuzzyRemark::NoSuchDate);
        row("29.2.2009", FuzzyRemark::NoSuchDate);
        row("29 февраля 2009", FuzzyRemark::NoSuchDate);
        row("0.5.2009", FuzzyRemark::NoSuchDate);
        row("13.0.2009", FuzzyRemark::NoSuchDate);
        row("13.2009", FuzzyRemark::NoSuchDate);
        row("05/13/2009", FuzzyRemark::NoSuchDate);
        row("32 May 2009", FuzzyRemark::NoSuchDate);
        row("13.5.09", FuzzyRemark::TwoDigitYear);
        row("13/05/09", FuzzyRemark::TwoDigitYear);
        row("05.03.24", FuzzyRemark::TwoDigitYear);
        row("13-05-09", FuzzyRemark::TwoDigitYear);
        row("13 May 09", FuzzyRemark::TwoDigitYear);
        row("13 May", FuzzyRemark::NoYear);
        row("5 марта", FuzzyRemark::NoYear);
        row("13.5", FuzzyRemark::NoYear);
        row("в мае", FuzzyRemark::NoYear);
        row("12-13 may", FuzzyRemark::NoYear);
        row("kuzida", FuzzyRemark::NoYear);
        row("14:30", FuzzyRemark::NoDay);
        row("в 7 утра", FuzzyRemark::NoDay);
        row("morning of May 2009", FuzzyRemark::NoDay);
        row("yesterday 25:00", FuzzyRemark::NoSuchTime);
        row("yesterday 14:75", FuzzyRemark::NoSuchTime);
        row("13.5.0226", FuzzyRemark::YearOutOfRange);
        row("9999", FuzzyRemark::YearOutOfRange);
        row("Monday 13 May 2009", FuzzyRemark::WeekdayDiffers);
        row("31-21 December 2021", FuzzyRemark::Backwards);
        row("2011-2010", FuzzyRemark::Backwards);
        row("June–May 2009", FuzzyRemark::Backwards);
        row("one text says 13 May, the same text also 12-13 May", FuzzyRemark::NotUnderstood);
        row("activists called for a boycott in 2009", FuzzyRemark::NotUnderstood);
        row("123456789", FuzzyRemark::NotUnderstood);
        row("13", FuzzyRemark::NoYear);
        row("-", FuzzyRemark::NotUnderstood);
        row("13.5.2009 13.5.2009", FuzzyRemark::NotUnderstood);
        row("😀", FuzzyRemark::NotUnderstood);
        row("13 😀 2009", FuzzyRemark::NotUnderstood);
        row("or", FuzzyRemark::NotUnderstood);
        row("before", FuzzyRemark::NotUnderstood);
        row("between 2005", FuzzyRemark::NotUnderstood);
        row("before 2005 to 2006", FuzzyRemark::NotUnderstood);
        row("9999999999 years ago", FuzzyRemark::NotUnderstood);
        row("9999 years ago", FuzzyRemark::YearOutOfRange);
        row("early autumn 2010", FuzzyRemark::NotUnderstood);
        row("between 2 and 4 pm yesterday", FuzzyRemark::NotUnderstood);
        row("вчера между 2 и 4 дня", FuzzyRemark::NotUnderstood);
        row("вчера между 2 и 4 ночи", FuzzyRemark::NotUnderstood);
        row("2-3 дня назад", FuzzyRemark::NotUnderstood);
        row("2 to 3 hours ago", FuzzyRemark::NotUnderstood);
        row("13 May 2009, between 10 and 12 June 2009", FuzzyRemark::NotUnderstood);
        row("10 to 12 May 2009, 14:00", FuzzyRemark::NotUnderstood);
        row("12 вечера 13 мая 2009", FuzzyRemark::NoSuchTime);
        row("1-5.2009", FuzzyRemark::NotUnderstood);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(FuzzyRemark, remark);
        const FuzzyParse parse = parseFuzzyDate(typed, now);
        QVERIFY(!parse.understood);
        QCOMPARE(int(parse.remark), int(remark));
        QVERIFY(parse.date.isUndated());
        QCOMPARE(parse.date.text, typed); // what was typed is never lost
    }

    void saysHowItRead()
    {
        const auto remark = [](QStringView typed) { return parseFuzzyDate(typed, now).remark; };
        QCOMPARE(int(remark(u"03/04/2009")), int(FuzzyRemark::DayFirst));
        QCOMPARE(test::specOf(parseFuzzyDate(u"03/04/2009", now).date), QStringLiteral("2009-04-03 2009-04-03 day stated"));
        QCOMPARE(int(remark(u"3.4.2009")), int(FuzzyRemark::None));
        QCOMPARE(int(remark(u"13/04/2009")), int(FuzzyRemark::None));
        QCOMPARE(int(remark(u"04/04/2009")), int(FuzzyRemark::None));
        QCOMPARE(int(remark(u"winter 2010")), int(FuzzyRemark::WinterOfTwoYears));
        QCOMPARE(test::specOf(parseFuzzyDate(u"зимой 2010 года", now).date),
                 QStringLiteral("2009-12-01 2011-02-28 range stated"));
    }

    void empty()
    {
        for (const QStringView typed : {u"", u"   ", u"\u200f\u200e"}) {
            const FuzzyParse parse = parseFuzzyDate(typed, now);
            QVERIFY(parse.understood);
            QCOMPARE(int(parse.remark), int(FuzzyRemark::Nothing));
            QVERIFY(parse.date.isNull());
        }
    }

    void hostile()
    {
        const QString tenThousand(10000, u'1');
        const FuzzyParse longOne = parseFuzzyDate(tenThousand, now);
        QVERIFY(!longOne.understood);
        QCOMPARE(int(longOne.remark), int(FuzzyRemark::TooLong));
        QCOMPARE(longOne.date.text, tenThousand);
        // Direction marks, European digits in Arabic and Devanagari dress, no-break spaces.
        for (const QStringView typed : {u"\u200f13.5.2009\u200e", u"١٣.٥.٢٠٠٩", u"१३ may २००९", u"13\u00a0May\u00a02009"})
            QCOMPARE(test::specOf(parseFuzzyDate(typed, now).date), QStringLiteral("2009-05-13 2009-05-13 day stated"));
        const QString lone = QStringLiteral("13 May 2009") + QChar(0xD83D);
        QVERIFY(!parseFuzzyDate(lone, now).understood);
    }

    /// Whatever order the words come in, there is an answer, and an understood one is in order.
    void anyWords()
    {
        const QStringList words =
            QStringLiteral("13 5 2009 May - . / : before since or and between last week ago dan gacha night с по early 2010s now"
                           " year kuni monday 14:30 ? pm")
                .split(u' ');
        quint32 seed = 7;
        const auto next = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(below));
        };
        int understood = 0;
        for (int round = 0; round < 20000; ++round) {
            QStringList some;
            for (qsizetype i = next(6) + 1; i > 0; --i)
                some += words[next(words.size())];
            const FuzzyParse parse = parseFuzzyDate(some.join(u' '), now);
            if (!parse.understood)
                continue;
            ++understood;
            QVERIFY2(!parse.date.from || !parse.date.to || *parse.date.from <= *parse.date.to, qPrintable(some.join(u' ')));
            QVERIFY2(normalise(parse.date), qPrintable(some.join(u' ')));
        }
        QVERIFY(understood > 200);
    }

    void sameInTashkentAndArabic()
    {
        qputenv("TZ", "Asia/Tashkent");
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::SaudiArabia));
        checkRows(english);
        checkRows(russian);
        checkRows(uzbek);
        QLocale::setDefault(QLocale::c());
        qunsetenv("TZ");
    }
};

QTEST_GUILESS_MAIN(TestFuzzyParse)
#include "tst_fuzzy_parse.moc"
