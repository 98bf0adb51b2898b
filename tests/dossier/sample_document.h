// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"

namespace solnoma::sample {

// Invented sentences in the languages and scripts of our papers, each long enough to wrap.
inline const QString english = QStringLiteral(
    "The applicant was taken from her home at about 6.40 in the morning of 13 May 2019 by men in plain clothes who showed no "
    "warrant. She was held incommunicado for eleven days; the investigator refused a forensic examination on 48 hours’ notice.");
inline const QString russian = QStringLiteral(
    "Заявительница была задержана у себя дома сотрудниками в штатском 13 мая 2019 года. Адвокат не был допущен к "
    "подзащитной в течение семи суток; ходатайство о судебно-медицинской экспертизе отклонено без указания причин.");
inline const QString uzbekLatin = QStringLiteral(
    "Arizachi oʻz uyida fuqarolik kiyimidagi xodimlar tomonidan ushlandi. Oʻgʻli va qizi shu yerda edi. Advokat yetti kun "
    "davomida himoyasidagi shaxs bilan uchrashtirilmadi.");
inline const QString uzbekCyrillic = QStringLiteral(
    "Аризачи ўз уйида фуқаролик кийимидаги ходимлар томонидан ушланди. Ўғли ва қизи шу ерда эди. Адвокат етти кун давомида "
    "ҳимоясидаги шахс билан учраштирилмади.");
inline const QString arabic = QStringLiteral(
    "اعتقلت السيدة في منزلها صباح يوم ١٣ أيار ٢٠١٩ ولم يُسمح لها بمقابلة محاميها لمدة سبعة أيام (رقم القضية 123/2019).");

inline Run noted(const QString &text, const QString &note)
{
    return Run{.text = text, .footnote = plain(note)};
}

/// One of every block, in five languages, about three pages.
inline Document everything()
{
    Document document;
    document.title = QStringLiteral("Case sheet: Malika Invented");
    document.page = {.header = QStringLiteral("Case sheet"),
                     .banner = QStringLiteral("DRAFT, not cleared"),
                     .reference = QStringLiteral("UZ-2019-K4-0007")};
    auto &blocks = document.blocks;
    blocks.push_back(Heading{.level = 1, .text = plain(QStringLiteral("Malika Invented, journalist"))});
    blocks.push_back(Paragraph{.text = plain(english)});
    blocks.push_back(
        Notice{.look = Notice::Look::Box,
               .paragraphs = {RichText{Run{.text = QStringLiteral("Request not to publish the name. "), .isBold = true},
                                       Run{.text = QStringLiteral("The person agrees to this communication but asks "
                                                                  "that her name be left out of any public report.")}}}});
    blocks.push_back(Heading{.level = 2, .text = plain(QStringLiteral("Facts")), .anchor = QStringLiteral("facts")});
    blocks.push_back(NumberedParagraph{
        .text = {Run{.text = english},
                 noted(QStringLiteral(" She learned of the charge on 24 May 2019."),
                       QStringLiteral("Interview with a relative, 2 June 2019; reliability: usually reliable.")),
                 Run{.text = QStringLiteral(" The term was counted as 11 days.")}},
        .anchor = QStringLiteral("arrest")});
    blocks.push_back(NumberedParagraph{.text = plain(russian, QStringLiteral("ru"))});
    blocks.push_back(NumberedParagraph{.text = plain(uzbekLatin, QStringLiteral("uz-Latn"))});
    blocks.push_back(NumberedParagraph{
        .text = {Run{.text = uzbekCyrillic, .language = QStringLiteral("uz-Cyrl")},
                 noted(QStringLiteral(" (our translation)"), QStringLiteral("The original is kept as exhibit 2."))}});
    blocks.push_back(NumberedParagraph{.text = plain(arabic, QStringLiteral("ar"))});
    blocks.push_back(Notice{.look = Notice::Look::Quote, .paragraphs = {plain(russian, QStringLiteral("ru"))}});
    blocks.push_back(NumberedParagraph{.text = {Run{.text = QStringLiteral("What happened next is told above (")},
                                                Run{.text = QStringLiteral("paragraph 1"), .link = QStringLiteral("arrest")},
                                                Run{.text = QStringLiteral("). ")},
                                                Run{.text = QStringLiteral("The court sat "), .isItalic = true},
                                                Run{.text = QStringLiteral("behind closed doors"), .isBold = true},
                                                Run{.text = QStringLiteral(" and the record names no witness.")}}});
    blocks.push_back(Heading{.level = 3, .text = plain(QStringLiteral("What is asked"))});
    blocks.push_back(List{.isOrdered = false,
                          .items = {plain(QStringLiteral("to find that the detention is arbitrary under categories I and III;")),
                                    plain(QStringLiteral("to call for the immediate release and for compensation, whatever the "
                                                         "stage of the proceedings and without waiting for the appeal;")),
                                    plain(QStringLiteral("to refer the case to the Special Rapporteur."))}});
    blocks.push_back(Heading{.level = 2, .text = plain(QStringLiteral("Where she was held"))});
    Table table;
    table.caption = plain(QStringLiteral("Table 1. Places of custody and what is known of each"));
    table.columns = {{QStringLiteral("No."), 0.6, true},
                     {QStringLiteral("From"), 1.4},
                     {QStringLiteral("To"), 1.4},
                     {QStringLiteral("Place"), 3.2},
                     {QStringLiteral("Source"), 2}};
    for (int i = 1; i <= 40; ++i)
        table.rows.push_back({plain(QString::number(i)), plain(QStringLiteral("%1 May 2019").arg(i)),
                              plain(QStringLiteral("about %1 May 2019").arg(i + 1)),
                              i == 2 ? RichText{noted(QStringLiteral("Temporary holding cell of the district police"),
                                                      QStringLiteral("As the register of the holding cell says."))}
                              : i % 3 ? plain(QStringLiteral("Следственный изолятор № %1").arg(i), QStringLiteral("ru"))
                                      : plain(QStringLiteral("Pre-trial prison")),
                              plain(QStringLiteral("lawyer, confirmed"))});
    blocks.push_back(table);
    blocks.push_back(Heading{.level = 2, .text = plain(QStringLiteral("The questions of the form"))});
    blocks.push_back(
        KeyValueList{{{QStringLiteral("I.1"), plain(QStringLiteral("Family name")), plain(QStringLiteral("Invented"))},
                      {QStringLiteral("II.4"), plain(QStringLiteral("Did the officials show a warrant?")),
                       plain(QStringLiteral("No. ") + english)},
                      {QStringLiteral("III.2"), plain(QStringLiteral("Reasons given by the authorities")),
                       plain(russian, QStringLiteral("ru"))}}});
    Drawing drawing{.width = 300, .height = 60, .shapes = {}};
    drawing.shapes.push_back(Drawing::Box{10, 10, 200, 20, 0.7, 0.6});
    drawing.shapes.push_back(
        Drawing::Box{.x = 210, .y = 10, .width = 60, .height = 20, .stroke = 0.6, .hatch = Drawing::Hatch::Rising});
    drawing.shapes.push_back(
        Drawing::Text{.x = 110, .y = 45, .text = QStringLiteral("in custody"), .anchor = Drawing::Anchor::Middle});
    blocks.push_back(Figure{.drawing = drawing,
                            .alt = QStringLiteral("A bar: in custody from May to July, then unknown"),
                            .caption = plain(QStringLiteral("Figure 1. Time in custody"))});
    return document;
}

} // namespace solnoma::sample
