// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "ui/shell/banner.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tone_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace solnoma;

namespace {

/// The two colours of a widget that only shows text, as they come out of the style sheet: the ground and what differs
/// from it most.
double paintedContrast(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QColor ground = image.pixelColor(2, image.height() / 2);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(ground, image.pixelColor(x, y)));
    }
    return most;
}

} // namespace

/// Text can be read on its ground: WCAG 2.1 AA, 4.5 to 1, in light and dark.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLowContrastIsMeasured();
    void textOnItsGround_data();
    void textOnItsGround();
    void edgesOnTheirGround_data() { textOnItsGround_data(); }
    void edgesOnTheirGround();
};

void TestTheme::aLowContrastIsMeasured()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(contrast(QColor(0x99, 0x99, 0x99), Qt::white) < 4.5);
    QLabel pale(QStringLiteral("PALE WORDS"));
    pale.setStyleSheet(QStringLiteral("background: #ffffff; color: #bbbbbb"));
    pale.resize(200, 40);
    QVERIFY(paintedContrast(pale) < 4.5);
}

void TestTheme::textOnItsGround_data()
{
    QTest::addColumn<Preferences::Look>("look");
    QTest::newRow("light") << Preferences::Look::Light;
    QTest::newRow("dark") << Preferences::Look::Dark;
}

void TestTheme::textOnItsGround()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    const QPalette palette = QApplication::palette();
    struct Pair {
        QPalette::ColorRole text, ground;
    };
    constexpr Pair pairs[] = {{QPalette::WindowText, QPalette::Window},
                              {QPalette::Text, QPalette::Base},
                              {QPalette::Text, QPalette::AlternateBase},
                              {QPalette::ButtonText, QPalette::Button},
                              {QPalette::HighlightedText, QPalette::Highlight},
                              {QPalette::PlaceholderText, QPalette::Base},
                              {QPalette::PlaceholderText, QPalette::AlternateBase},
                              {QPalette::PlaceholderText, QPalette::Window},
                              {QPalette::ToolTipText, QPalette::ToolTipBase},
                              {QPalette::Link, QPalette::Base},
                              {QPalette::Link, QPalette::AlternateBase},
                              {QPalette::Link, QPalette::Window}};
    for (const Pair &pair : pairs) {
        const double ratio = contrast(palette.color(pair.text), palette.color(pair.ground));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2: %3")
                                .arg(QVariant::fromValue(pair.text).toString(), QVariant::fromValue(pair.ground).toString())
                                .arg(ratio)));
    }
    QWidget ground;
    auto *column = new QVBoxLayout(&ground);
    auto *quiet = new QLabel(QStringLiteral("QUIET WORDS"), &ground);
    quiet->setProperty("quiet", true);
    quiet->setAutoFillBackground(true);
    auto *banner = new Banner(QStringLiteral("banner"), QStringLiteral("BANNER WORDS"), &ground);
    auto *error = new ToneLine(QStringLiteral("error"), &ground);
    error->say(Tone::Error, QStringLiteral("ERROR WORDS"));
    auto *warning = new ToneLine(QStringLiteral("warning"), &ground);
    warning->say(Tone::Warning, QStringLiteral("WARNING WORDS"));
    auto *button = new QPushButton(QStringLiteral("BUTTON WORDS"), &ground);
    for (QWidget *each : std::initializer_list<QWidget *>{quiet, banner, error, warning, button})
        column->addWidget(each);
    ground.resize(500, 200);
    ground.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ground));
    QVERIFY2(paintedContrast(*quiet) >= 4.5, qPrintable(QString::number(paintedContrast(*quiet))));
    QVERIFY2(paintedContrast(*banner) >= 4.5, qPrintable(QString::number(paintedContrast(*banner))));
    for (ToneLine *line : {error, warning}) {
        QVERIFY2(paintedContrast(*line) >= 4.5, qPrintable(QString::number(paintedContrast(*line))));
        QWidget *sign = line->findChild<IconView *>();
        QVERIFY(sign && sign->isVisible());
        const QColor under = line->grab().toImage().pixelColor(2, line->height() / 2);
        QVERIFY(under != palette.color(QPalette::Window));
        QVERIFY(contrast(toneColour(line == error ? Tone::Error : Tone::Warning), under) >= 4.5);
    }
    QVERIFY2(paintedContrast(*button) >= 4.5, qPrintable(QString::number(paintedContrast(*button))));
}

/// What can be typed in or ticked has an edge of at least 3 to 1 (WCAG 1.4.11), with the focus and without, on every
/// ground on which it may stand.
void TestTheme::edgesOnTheirGround()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    const QPalette palette = QApplication::palette();
    QWidget ground;
    auto *column = new QVBoxLayout(&ground);
    auto *typed = new QLineEdit(&ground);
    auto *ticked = new QCheckBox(&ground);
    column->addWidget(typed);
    column->addWidget(ticked);
    ground.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ground));
    // As the style paints them: whether a window has the focus is not the test's to say.
    const auto edge = [](const QWidget &widget, QStyle::PrimitiveElement element, QStyle::State state) {
        QImage image(60, 60, QImage::Format_ARGB32);
        image.fill(widget.palette().color(QPalette::Window));
        QPainter painter(&image);
        QStyleOptionFrame frame;
        QStyleOptionButton box;
        QStyleOption &option = element == QStyle::PE_FrameLineEdit ? static_cast<QStyleOption &>(frame) : box;
        option.initFrom(&widget);
        option.rect = QRect(10, 10, 40, 40);
        option.state = state;
        QApplication::style()->drawPrimitive(element, &option, &painter, &widget);
        return image.pixelColor(10, 30);
    };
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        for (const QStyle::State state : {QStyle::State(QStyle::State_Enabled), QStyle::State_Enabled | QStyle::State_HasFocus}) {
            const double line = contrast(edge(*typed, QStyle::PE_FrameLineEdit, state), palette.color(role));
            const double box = contrast(edge(*ticked, QStyle::PE_IndicatorCheckBox, state), palette.color(role));
            QVERIFY2(line >= 3 && box >= 3,
                     qPrintable(QStringLiteral("%1: %2, %3").arg(QVariant::fromValue(role).toString()).arg(line).arg(box)));
        }
    }
    // One that is off keeps Fusion's own edge, which is not enough: the measure can find.
    QVERIFY(contrast(edge(*typed, QStyle::PE_FrameLineEdit, QStyle::State_None), palette.color(QPalette::Window)) < 3);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
