// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/preferences.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace solnoma {

namespace {

/// All colours of the program. Text on its ground has a contrast of at least 4.5 (WCAG AA), what is off or only marks a
/// place 3; tst_theme measures it.
struct Colours {
    QRgb window, base, alternate, text, button, quiet, accent, onAccent, link, line, banner, onBanner;
    QRgb error, errorGround, warning, ok, information, sealed;
    QRgb outline; ///< around what can be typed in or ticked: at least 3 against every ground (WCAG 1.4.11)
};

constexpr Colours light{0xFFF4F5F6, 0xFFFFFFFF, 0xFFF0F3F5, 0xFF1B1F23, 0xFFECEEF0, 0xFF5B6570, 0xFF1F5F8B,
                        0xFFFFFFFF, 0xFF1A5580, 0xFFC9CFD5, 0xFFFFF1CC, 0xFF3F3000, 0xFFA3262B, 0xFFFBE5E4,
                        0xFF7A5200, 0xFF1F6B3F, 0xFF1A5580, 0xFF6A3F86, 0xFF7F8891};
// Fields lighter than the ground: else Fusion draws the boxes of check marks dark on dark.
constexpr Colours dark{0xFF1D2023, 0xFF2A2F34, 0xFF262B2F, 0xFFE6E9EC, 0xFF353C42, 0xFFA9B3BD, 0xFF3476A5,
                       0xFFFFFFFF, 0xFF8CC4EC, 0xFF4A525A, 0xFF43371A, 0xFFF7E6BA, 0xFFF49A96, 0xFF47272A,
                       0xFFEBC46C, 0xFF86CFA0, 0xFF8CC4EC, 0xFFCFAAE8, 0xFF838C95};

struct System {
    QFont font;
    bool isDark;
};

const System &systemsOwn()
{
    static const System own{QApplication::font(), QApplication::palette().color(QPalette::Window).lightness() < 128};
    return own;
}

/// Fusion with icons as high as a line of text, whatever its size, with room around the words of buttons and rows, with
/// outlines that can be seen, and with words that end in an ellipsis where a box is too narrow for them.
class LineStyle : public QProxyStyle
{
public:
    LineStyle(QRgb outline, QRgb focus) : QProxyStyle(QStringLiteral("Fusion")), m_outline(outline), m_focus(focus) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize: {
            const int line = QFontMetrics(QApplication::font()).height();
            return std::max(16, line - line % 2); // an even side: the lines of the grid fall on pixels
        }
        case PM_ButtonMargin: return QProxyStyle::pixelMetric(metric, option, widget) + 6;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    // Tables say themselves how high a row is. A box measures the ink of its words, and then cuts them by their advance.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_ComboBox)
            return size + QSize(QFontMetrics(QApplication::font()).averageCharWidth(), 0);
        return type == CT_ItemViewItem && !qobject_cast<const QTableView *>(widget)
                   ? size + QSize(0, QFontMetrics(QApplication::font()).height() / 3)
                   : size;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isTyped = element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget));
        if (isTyped)
            outline(option, painter, option->rect, 2);
        else if (element == PE_IndicatorCheckBox)
            outline(option, painter, option->rect, 0);
        else if (element == PE_IndicatorRadioButton)
            outline(option, painter, option->rect, option->rect.width() / 2.0);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (element != CE_ComboBoxLabel || !combo || combo->editable)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionComboBox shown = *combo;
        const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 4;
        shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &shown, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            outline(option, painter, option->rect, 2);
    }

private:
    /// Over Fusion's own, which is its ground made darker, and where the focus is the accent: too dark on a dark ground.
    void outline(const QStyleOption *option, QPainter *painter, const QRect &rect, double radius) const
    {
        if (!option->state.testFlag(State_Enabled))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, radius > 0);
        painter->setPen(QColor(option->state.testFlag(State_HasFocus) ? m_focus : m_outline));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->restore();
    }

    QRgb m_outline;
    QRgb m_focus;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette{QColor(colours.button), QColor(colours.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::WindowText, colours.text);
    set(QPalette::Text, colours.text);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::Mid, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.text));
    return palette;
}

QString name(QRgb colour)
{
    return QColor(colour).name();
}

/// Only what a palette cannot say: the rail, the heading, the banners. The line of the focus is hardly seen on the accent:
/// what is chosen shows the focus as a ring within. Paddings make up for borders, so that no word moves.
QString sheetOf(const Colours &colours)
{
    return QStringLiteral("#rail { border-right: 1px solid %1; }"
                          "#rail QPushButton { text-align: left; padding: 5px 12px; border: none; border-radius: 4px; }"
                          "#rail QPushButton:hover { background: %2; }"
                          "#rail QPushButton:checked { background: %3; color: %4; }"
                          "#rail QPushButton:focus { border: 1px solid %5; padding: 4px 11px; }"
                          "#rail QPushButton:checked:focus { border: 3px double %4; padding: 2px 9px; }"
                          "#home-commands QPushButton, #choose-panel QPushButton { text-align: left; padding: 5px 10px; }"
                          "#section-heading { border: none; border-bottom: 1px solid %1; border-radius: 0; padding: 3px;"
                          " font-weight: 600; }"
                          "#section-heading:hover { background: %2; }"
                          "#section-heading:focus { border: 1px solid %5; }"
                          "#top-bar { border-bottom: 1px solid %1; }"
                          "#status-line { border-top: 1px solid %1; }"
                          "*[step=\"true\"] { border: 1px solid %1; border-radius: 4px; padding: 5px 10px; background: %2; }"
                          "*[step=\"true\"]:checked { background: %3; border-color: %3; color: %4; }"
                          "*[step=\"true\"]:focus { border-color: %5; }"
                          "*[step=\"true\"]:checked:focus { border: 3px double %4; padding: 3px 8px; }"
                          "#page-title, #start-title { font-size: 130%; font-weight: 600; }"
                          "*[banner=\"true\"] { background: %6; }"
                          "*[banner=\"true\"] QLabel { color: %7; }"
                          "*[banner=\"error\"] { background: %9; }"
                          "*[quiet=\"true\"] { color: %8; }")
        .arg(name(colours.line), name(colours.button), name(colours.accent), name(colours.onAccent), name(colours.link),
             name(colours.banner), name(colours.onBanner), name(colours.quiet), name(colours.errorGround));
}

} // namespace

QColor toneColour(Tone tone)
{
    const QPalette palette = QApplication::palette();
    const Colours &colours = palette.color(QPalette::Window) == QColor(dark.window) ? dark : light;
    switch (tone) {
    case Tone::Text:
    case Tone::Rail: break;
    case Tone::Quiet: return palette.color(QPalette::PlaceholderText);
    case Tone::Error: return QColor(colours.error);
    case Tone::Warning: return QColor(colours.warning);
    case Tone::Ok: return QColor(colours.ok);
    case Tone::Information: return QColor(colours.information);
    case Tone::Sealed: return QColor(colours.sealed);
    }
    return palette.color(QPalette::WindowText);
}

void applyTheme(const Preferences &preferences)
{
    const System &system = systemsOwn();
    const bool isDark =
        preferences.look() == Preferences::Look::Dark || (preferences.look() == Preferences::Look::System && system.isDark);
    const Colours &colours = isDark ? dark : light;
    QFont font = system.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * preferences.fontPercent() / 100);
    else
        font.setPixelSize(font.pixelSize() * preferences.fontPercent() / 100);
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles); // else the widgets that stand keep their font
    QApplication::setStyle(new LineStyle(colours.outline, colours.link));
    QApplication::setPalette(paletteOf(colours));
    QApplication::setFont(font);
    QString sheet = sheetOf(colours);
    // A style sheet knows no percent of a font.
    const double heading = font.pointSizeF() > 0 ? font.pointSizeF() * 1.35 : font.pixelSize() * 1.35;
    sheet.replace(QStringLiteral("font-size: 130%"),
                  QStringLiteral("font-size: %1%2").arg(heading, 0, 'f', 1).arg(font.pointSizeF() > 0 ? u"pt" : u"px"));
    qApp->setStyleSheet(sheet);
}

} // namespace solnoma
