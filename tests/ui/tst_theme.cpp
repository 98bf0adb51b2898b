// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "ui/shell/banner.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/drawing_view.h"
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
#include <QToolButton>
#include <QVBoxLayout>

using namespace solnoma;

namespace {

/// The two colours of a widget that only shows text, as they come out of the style sheet: the ground and what differs
/// from it most.
double paintedContrast(const QImage &image)
{
    const QColor ground = image.pixelColor(2, image.height() / 2);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(ground, image.pixelColor(x, y)));
    }
    return most;
}

double paintedContrast(QWidget &widget)
{
    return paintedContrast(widget.grab().toImage());
}

/// As the style paints it: where the mouse is and whether a window has the focus is not the test's to say.
QImage painted(const QAbstractButton &button, QStyle::State state)
{
    QImage image(button.size(), QImage::Format_ARGB32);
    image.fill(button.palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(button.font());
    state |= QStyle::State_Enabled | QStyle::State_Active;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        QStyleOptionToolButton option;
        option.initFrom(&button);
        option.text = tool->text();
        option.toolButtonStyle = Qt::ToolButtonTextOnly;
        option.subControls = QStyle::SC_ToolButton;
        option.state = state;
        button.style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, &button);
    } else {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        option.features = QStyleOptionButton::Flat;
        option.state = state;
        button.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
    }
    return image;
}

/// How many points of one picture stand out from the same point of the other.
int pointsThatTell(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= 3 ? 1 : 0;
    }
    return count;
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
    void whatIsOffCanBeRead_data() { textOnItsGround_data(); }
    void whatIsOffCanBeRead();
    void railAndSteps_data() { textOnItsGround_data(); }
    void railAndSteps();
    void quietWordsOnABanner_data() { textOnItsGround_data(); }
    void quietWordsOnABanner();
    void barsOfADrawing_data() { textOnItsGround_data(); }
    void barsOfADrawing();
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

/// WCAG asks nothing of what is off; 3 to 1 is our own rule, for a row that stays chosen in a list that is off too.
void TestTheme::whatIsOffCanBeRead()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    const QPalette palette = QApplication::palette();
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},  {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::Text, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button},  {QPalette::HighlightedText, QPalette::Highlight}};
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrast(palette.color(QPalette::Disabled, text), palette.color(QPalette::Disabled, ground));
        QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 on %2: %3")
                                            .arg(QVariant::fromValue(text).toString(), QVariant::fromValue(ground).toString())
                                            .arg(ratio)));
    }
    // The measure can find: the words of a chosen row as they are while it is on.
    if (look == Preferences::Look::Light)
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Disabled, QPalette::Highlight)) < 3);
}

/// The words at rest, under the mouse and chosen; which one is chosen; and where the focus is, also on the chosen one.
void TestTheme::railAndSteps()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    QWidget ground;
    ground.setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(&ground);
    auto *page = new QPushButton(QStringLiteral("RAIL WORDS"), &ground);
    page->setFlat(true);
    auto *step = new QToolButton(&ground);
    step->setText(QStringLiteral("STEP WORDS"));
    step->setProperty("step", true);
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{page, step}) {
        each->setCheckable(true);
        column->addWidget(each);
    }
    ground.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ground));
    for (const QAbstractButton *each : std::initializer_list<QAbstractButton *>{page, step}) {
        for (const QStyle::State chosen : {QStyle::State_Off, QStyle::State_On}) {
            const QImage rest = painted(*each, chosen);
            const QImage hovered = painted(*each, chosen | QStyle::State_MouseOver);
            const double read = std::min(paintedContrast(rest), paintedContrast(hovered));
            QVERIFY2(read >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(each->text()).arg(read)));
            const int ring = pointsThatTell(rest, painted(*each, chosen | QStyle::State_HasFocus));
            QVERIFY2(ring >= each->width(), qPrintable(QStringLiteral("%1: %2 points").arg(each->text()).arg(ring)));
        }
        QCOMPARE(pointsThatTell(painted(*each, QStyle::State_Off), painted(*each, QStyle::State_Off)), 0);
    }
    const QPalette palette = QApplication::palette();
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3);
}

void TestTheme::quietWordsOnABanner()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    QWidget ground;
    auto *column = new QVBoxLayout(&ground);
    for (const QVariant &kind : {QVariant(true), QVariant(QStringLiteral("error"))}) {
        auto *banner = new QFrame(&ground);
        banner->setProperty("banner", kind);
        auto *quiet = new QLabel(QStringLiteral("QUIET WORDS"), banner);
        quiet->setProperty("quiet", true);
        (new QVBoxLayout(banner))->addWidget(quiet);
        column->addWidget(banner);
    }
    ground.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ground));
    for (QFrame *banner : ground.findChildren<QFrame *>(Qt::FindDirectChildrenOnly)) {
        const QImage image = banner->grab().toImage();
        QVERIFY(image.pixelColor(2, image.height() / 2) != QApplication::palette().color(QPalette::Window));
        QVERIFY2(paintedContrast(image) >= 4.5, qPrintable(QString::number(paintedContrast(image))));
    }
}

/// A bar of the custody timeline, solid or hatched, stands out from the page, with its hatch alone too.
void TestTheme::barsOfADrawing()
{
    QFETCH(Preferences::Look, look);
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
    const auto contrastOf = [](const Drawing::Box &box) {
        QWidget ground;
        DrawingView view(&ground);
        view.resize(100, 40);
        view.setDrawing({100, 40, {box}}, QStringLiteral("bar"));
        ground.resize(100, 40);
        return paintedContrast(ground.grab().toImage());
    };
    for (const Drawing::Hatch hatch : {Drawing::Hatch::Rising, Drawing::Hatch::Falling})
        QVERIFY(contrastOf({20, 10, 60, 20, 1, 0, hatch}) >= 3);
    QVERIFY(contrastOf({20, 10, 60, 20, 0.55, 0.5, Drawing::Hatch::None}) >= 3);
    QVERIFY(contrastOf({20, 10, 60, 20, 0.9, 0, Drawing::Hatch::None}) < 3); // the measure can find
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
