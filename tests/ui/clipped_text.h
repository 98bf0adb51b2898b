// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolTip>

namespace solnoma {

/// Whether a line of words is wider than its room, or the room lower than a line. A tool tip that has them whole makes up for
/// the width.
inline bool isCut(const QWidget &widget, const QString &words, QSize room)
{
    const QFontMetrics metrics = widget.fontMetrics();
    if (words.isEmpty())
        return false;
    if (room.height() + 1 < metrics.ascent() + metrics.descent())
        return true;
    return room.width() + 1 < metrics.horizontalAdvance(words) && !widget.toolTip().contains(words);
}

/// Whether whoever points at the widget is told the words whole.
inline bool isSaidWhole(const QWidget &widget, const QString &words)
{
    auto *pointed = const_cast<QWidget *>(&widget);
    const QPoint place = widget.mapToGlobal(widget.rect().center());
    QToolTip::showText(place, QStringLiteral("…")); // what another widget said goes away only after a while
    QHelpEvent pointing(QEvent::ToolTip, widget.rect().center(), place);
    QCoreApplication::sendEvent(pointed, &pointing);
    const bool isSaid = QToolTip::text().contains(words.toHtmlEscaped());
    QToolTip::hideText();
    return isSaid;
}

/// What stands in a line that is not somebody's own: its hint, what cannot be changed, a date or number, a choice.
inline QString fixedWords(const QLineEdit &line)
{
    // Of examples, which end in "…", one is enough.
    if (const QString hint = line.placeholderText(); line.text().isEmpty())
        return hint.endsWith(u'…') ? hint.section(QStringLiteral(", "), 0, 0) : hint;
    const auto *box = qobject_cast<const QComboBox *>(line.parentWidget());
    const bool isFixed = line.isReadOnly() || qobject_cast<const QAbstractSpinBox *>(line.parentWidget()) ||
                         (box && box->findText(line.text()) >= 0);
    return isFixed ? line.displayText() : QString();
}

/// The words of a widget that are fixed, for whoever reads of a fault.
inline QString wordsOf(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return fixedWords(*line);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return widget.property("text").toString();
}

/// Whether the widget is narrower or lower than what it says.
inline bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) // made to be shortened
            return false;
        if (label->wordWrap())
            return label->height() + 1 < label->heightForWidth(label->width());
        return label->width() + 1 < label->sizeHint().width() || label->height() + 1 < label->sizeHint().height();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto lines = button->text().count(u'\n') + 1;
        // One that was made to shrink says it in its tool tip.
        const bool mayShrink = button->minimumWidth() > 0 && button->toolTip().contains(button->text().remove(u'×').trimmed());
        return !button->text().isEmpty() && ((!mayShrink && button->width() + 1 < button->minimumSizeHint().width()) ||
                                             button->height() + 1 < button->fontMetrics().height() * lines);
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        QStyleOptionFrame option;
        option.initFrom(line);
        option.lineWidth = line->hasFrame() ? line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, line) : 0;
        const QRect room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        constexpr int BesideLetters = 4; // two on each side, which QLineEdit keeps free
        const QSize inside = (room - line->textMargins()).size() - QSize(BesideLetters, 0);
        const bool isContent = line->inherits("solnoma::ContentLine") && !line->text().isEmpty(); // typed or chosen
        return isContent ? isCut(*line, line->text(), inside) && !isSaidWhole(*line, line->text())
                         : isCut(*line, fixedWords(*line), inside);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        if (box->isEditable())
            return false; // its line is measured
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.frame = box->hasFrame();
        QSize room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).size();
        if (!box->itemIcon(box->currentIndex()).isNull())
            room -= QSize(box->iconSize().width() + 4, 0);
        return isCut(*box, box->currentText(), room);
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return isCut(*group, QString(group->title()).remove(u'&'), group->size() - QSize(group->isCheckable() ? 30 : 10, 0));
    return false;
}

/// Tabs and headings of tables that are narrower or lower than their words.
inline QStringList cutTitlesIn(const QWidget &place)
{
    QStringList cut;
    const auto note = [&cut](const QWidget &widget, const QString &text, QSize size, bool isWrapped) {
        const QString words = QString(text).remove(u'&');
        const QRect room(0, 0, size.width(), QWIDGETSIZE_MAX);
        const QRect needed = widget.fontMetrics().boundingRect(room, isWrapped ? Qt::TextWordWrap : 0, words);
        if (!words.isEmpty() && (size.width() + 1 < needed.width() || size.height() + 1 < needed.height()))
            cut.append(QStringLiteral("%1 %2 “%3” in %4×%5")
                           .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words)
                           .arg(size.width())
                           .arg(size.height()));
    };
    for (const QTabBar *tabs : place.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i))
                continue;
            QSize room = tabs->tabRect(i).size();
            if (!tabs->usesScrollButtons()) // what sticks out is seen by nobody
                room.setWidth(qMin(room.width(), tabs->width() - tabs->tabRect(i).left()));
            note(*tabs, tabs->tabText(i), room, false);
        }
    }
    for (const QHeaderView *header : place.findChildren<QHeaderView *>()) {
        const bool isAcross = header->orientation() == Qt::Horizontal;
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            if (header->isSectionHidden(i))
                continue;
            note(*header, header->model()->headerData(i, header->orientation()).toString(),
                 isAcross ? QSize(header->sectionSize(i), header->height()) : QSize(header->width(), header->sectionSize(i)),
                 (header->defaultAlignment().toInt() & Qt::TextWordWrap) != 0);
        }
    }
    return cut;
}

/// Each with its class, name, words and what it would need.
inline QStringList clippedIn(const QWidget &page)
{
    QStringList clipped;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isClipped(*widget))
            continue;
        const QString name = widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_")
                                 ? widget->parentWidget()->objectName()
                                 : widget->objectName();
        clipped.append(QStringLiteral("%1 %2 “%3” %4×%5 of %6×%7")
                           .arg(QLatin1String(widget->metaObject()->className()), name, wordsOf(*widget).left(50))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height()));
    }
    return clipped + cutTitlesIn(page);
}

} // namespace solnoma
