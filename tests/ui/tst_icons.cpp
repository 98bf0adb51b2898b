// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace solnoma;

namespace {

constexpr int Side = 16;

QImage painted(const QIcon &icon, int side = Side, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(side, side), 1, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How much ink, in whole pixels.
double inkOf(const QImage &image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y).alphaF();
    }
    return ink;
}

/// The colour where a line covers a pixel best, as it comes out on that ground.
QColor strongest(const QIcon &icon, const QColor &ground, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    QImage image(Side, Side, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode, state);
    painter.end();
    QColor best = ground;
    for (int y = 0; y < Side; ++y) {
        for (int x = 0; x < Side; ++x) {
            if (contrast(image.pixelColor(x, y), ground) > contrast(best, ground))
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

void wear(Preferences::Look look)
{
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(look);
    applyTheme(preferences);
}

QByteArray nameOf(int icon)
{
    return "icon " + QByteArray::number(icon);
}

} // namespace

/// The pictures of the window: they can be read, are different, visible in light and dark, and sharp at every size.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notation();
    void everyIcon_data();
    void everyIcon();
    void noTwoAreAlike();
    void contrastOnItsGround_data();
    void contrastOnItsGround();
    void modes();
    void sharpAtEveryScale();
    void mirrored();
    void besideItsText();
};

void TestIcons::notation()
{
    for (const char *bad : {"8 8", "M", "M8", "M8 x", "X1 2", "A1 2", "M1 2 3", "L 1 2 Z 3", "A1 2 3 4"})
        QVERIFY2(!parseIcon(bad), bad);
    const auto box = parseIcon("M1 2 9 2 L9.5 6.25 1 6 Z");
    QVERIFY(box);
    QCOMPARE(box->boundingRect(), QRectF(1, 2, 8.5, 4.25));
    const auto circle = parseIcon("  A8 8 3");
    QVERIFY(circle);
    QCOMPARE(circle->boundingRect(), QRectF(5, 5, 6, 6));
    QVERIFY(parseIcon("") && parseIcon("")->isEmpty());
}

void TestIcons::everyIcon_data()
{
    QTest::addColumn<int>("number");
    for (int i = 1; i < IconCount; ++i)
        QTest::newRow(nameOf(i).constData()) << i;
}

void TestIcons::everyIcon()
{
    QFETCH(int, number);
    const Icon which = static_cast<Icon>(number);
    const QPainterPath path = iconPath(which);
    QVERIFY(!path.isEmpty());
    // Half the line lies outside its path, and nothing may be cut off.
    const QRectF bounds = path.boundingRect();
    QVERIFY(bounds.left() >= 0.75 && bounds.top() >= 0.75 && bounds.right() <= 15.25 && bounds.bottom() <= 15.25);
    // All of them fill the grid and weigh about the same: a single stroke the least, the busiest not black.
    const double ink = inkOf(painted(icon(which)));
    QVERIFY2(ink > 12 && ink < 110, qPrintable(QString::number(ink)));
    QVERIFY(std::max(bounds.width(), bounds.height()) >= 8.5);
}

void TestIcons::noTwoAreAlike()
{
    QVERIFY(icon(Icon::None).isNull());
    for (int one = 1; one < IconCount; ++one) {
        const QImage image = painted(icon(static_cast<Icon>(one)));
        QVERIFY(image == painted(icon(static_cast<Icon>(one))));
        for (int other = one + 1; other < IconCount; ++other) {
            const QImage second = painted(icon(static_cast<Icon>(other)));
            double apart = 0;
            for (int y = 0; y < Side; ++y) {
                for (int x = 0; x < Side; ++x)
                    apart += std::abs(image.pixelColor(x, y).alphaF() - second.pixelColor(x, y).alphaF());
            }
            QVERIFY2(apart > 5, qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(apart)));
        }
    }
}

void TestIcons::contrastOnItsGround_data()
{
    QTest::addColumn<Preferences::Look>("look");
    QTest::newRow("light") << Preferences::Look::Light;
    QTest::newRow("dark") << Preferences::Look::Dark;
}

/// WCAG 1.4.11: 3 to 1 for what is drawn. Measured on the picture itself, thin lines and all.
void TestIcons::contrastOnItsGround()
{
    QFETCH(Preferences::Look, look);
    wear(look);
    const QPalette palette = QApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    QVERIFY(contrast(strongest(icon(Icon::Case), palette.color(QPalette::WindowText)), palette.color(QPalette::WindowText)) < 3);
    for (int i = 1; i < IconCount; ++i) {
        const QIcon each = icon(static_cast<Icon>(i));
        for (const QColor &ground : {window, palette.color(QPalette::Base), palette.color(QPalette::Button)})
            QVERIFY2(contrast(strongest(each, ground), ground) >= 3, nameOf(i).constData());
        QVERIFY2(contrast(strongest(each, window, QIcon::Disabled), window) >= 3, nameOf(i).constData());
        const QColor accent = palette.color(QPalette::Highlight);
        QVERIFY2(contrast(strongest(each, accent, QIcon::Selected), accent) >= 3, nameOf(i).constData());
        QVERIFY2(contrast(strongest(icon(static_cast<Icon>(i), Tone::Rail), accent, QIcon::Normal, QIcon::On), accent) >= 3,
                 nameOf(i).constData());
    }
    for (const Tone tone : {Tone::Quiet, Tone::Error, Tone::Warning, Tone::Ok, Tone::Information, Tone::Sealed}) {
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const QColor ground = palette.color(role);
            QVERIFY2(contrast(toneColour(tone), ground) >= 4.5, qPrintable(QString::number(static_cast<int>(tone))));
            QVERIFY(contrast(strongest(icon(iconOfTone(tone), tone), ground), ground) >= 3);
        }
    }
}

void TestIcons::modes()
{
    wear(Preferences::Look::Light);
    const QIcon lock = icon(Icon::Lock, Tone::Rail);
    const QImage light = painted(lock);
    QVERIFY(light != painted(lock, Side, QIcon::Disabled));
    QVERIFY(light != painted(lock, Side, QIcon::Selected));
    QVERIFY(light != painted(lock, Side, QIcon::Normal, QIcon::On));
    QVERIFY(painted(icon(Icon::Lock)) == painted(icon(Icon::Lock), Side, QIcon::Normal, QIcon::On));
    wear(Preferences::Look::Dark);
    QVERIFY2(light != painted(lock), "an icon that was made before follows the look");
}

/// More pixels for the same size: the same picture, only finer.
void TestIcons::sharpAtEveryScale()
{
    for (int i = 1; i < IconCount; ++i) {
        const QIcon each = icon(static_cast<Icon>(i));
        const double once = inkOf(painted(each));
        for (const double scale : {1.25, 1.5, 2.0}) {
            const QPixmap fine = each.pixmap(QSize(Side, Side), scale);
            QCOMPARE(fine.width(), qRound(Side * scale));
            const double ink = inkOf(fine.toImage().convertToFormat(QImage::Format_ARGB32)) / (scale * scale);
            QVERIFY2(std::abs(ink - once) < once * 0.12, qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(once).arg(ink)));
        }
        // A large one is not heavier.
        QVERIFY(inkOf(painted(each, 48)) / 9 < once);
    }
}

void TestIcons::mirrored()
{
    const QImage back = painted(icon(Icon::Back));
    const QImage folder = painted(icon(Icon::Case));
    const double left = inkOf(back.copy(0, 0, Side / 2, Side));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage backMirrored = painted(icon(Icon::Back));
    const QImage folderMirrored = painted(icon(Icon::Case));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(std::abs(inkOf(backMirrored.copy(Side / 2, 0, Side / 2, Side)) - left) < 0.5);
    QVERIFY(back != backMirrored);
    QCOMPARE(folder, folderMirrored);
}

void TestIcons::besideItsText()
{
    wear(Preferences::Look::Light);
    QToolButton tool;
    tool.setText(QStringLiteral("Remove"));
    const int before = tool.sizeHint().width();
    giveIcon(&tool, Icon::Remove);
    QCOMPARE(tool.toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QVERIFY(tool.sizeHint().width() >= before + Side);
    IconView view(Icon::Warning, 2, Tone::Warning, nullptr);
    view.resize(view.sizeHint());
    QVERIFY(view.width() >= 2 * view.fontMetrics().height() - 1); // of whichever font this machine has
    QVERIFY(view.width() > IconView(Icon::Warning, 1, Tone::Warning, nullptr).sizeHint().width());
    QVERIFY(contrast(toneColour(Tone::Warning), view.palette().color(QPalette::Window)) >= 4.5);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
