// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the real window on a vault filled from tests/data, visits every page and saves pictures of it, in several looks
// and sizes. A new page appears by itself; a part of one that deserves a picture of its own adds a line to `more`.
#include "dossier/pdf_writer.h"
#include "dossier/products/blank_sheet.h"
#include "resources/resources.h"
#include "services/interface_language.h"
#include "ui/every_dialog.h"
#include "ui/every_page.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/start/tour.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTableWidget>

#include <cstdio>

using namespace solnoma;

namespace {

struct Look {
    const char *folder;
    Preferences::Look look;
    int fontPercent;
    QSize size;
};

constexpr Look looks[] = {{"light", Preferences::Look::Light, 100, {1180, 760}},
                          {"dark", Preferences::Look::Dark, 100, {1180, 760}},
                          {"small", Preferences::Look::Light, 125, {1024, 700}},
                          {"small-dark", Preferences::Look::Dark, 125, {1024, 700}},
                          {"laptop", Preferences::Look::Light, 100, {1366, 768}}};

struct Place {
    const char *name;
    const char *page;   ///< empty: the page of the record's kind
    const char *record; ///< alias in tests/data; empty: none
    const char *part;
};

/// Beside samplePlaces(). One that is not in the vault is an error.
constexpr Place more[] = {
    {"case-published", "", "c.popov", ""},
    {"case-refusals", "case", "c.nine", "acts"},
    {"case-series", "case", "c.series", "acts"},
    {"act-refusal", "", "a.reg", ""},
    {"act-term", "", "a.term", ""},
    {"act-harassment-first", "", "a.01", ""},
    {"organisation-refused", "", "o.buloq", ""},
};

/// The invented long case first: its records come first of their kinds, and the pictures are of nobody.
QStringList everySampleFile()
{
    QStringList files{QStringLiteral("invented/long-custody.json")};
    for (const QString &name :
         QDir(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented")).entryList({QStringLiteral("*.json")}))
        files.append(QStringLiteral("invented/") + name);
    files.append(QStringLiteral("real-cases.json"));
    files.removeDuplicates();
    return files;
}

class Photographer
{
public:
    /// `pages`: only those pictures whose names begin so; empty: all.
    Photographer(WindowFixture &fixture, const QString &folder, const QStringList &pages)
        : m_fixture(fixture), m_folder(folder), m_pages(pages)
    {
    }

    /// `language` is the folder above the look's.
    void wear(const Look &look, const QString &language)
    {
        m_fixture.preferences.setLook(look.look);
        m_fixture.preferences.setFontPercent(look.fontPercent);
        applyTheme(m_fixture.preferences);
        m_fixture.window.resize(look.size);
        m_look = language + u'/' + QLatin1String(look.folder);
        QDir().mkpath(m_folder + u'/' + m_look);
    }

    void takeAll(const Look &look, const QString &language)
    {
        wear(look, language);
        for (const SamplePlace &place : samplePlaces(m_fixture))
            takePlace(place);
        for (const Place &place : more) {
            if (isWanted(QLatin1String(place.name)))
                takeRecord(place);
        }
        takeHelp();
        for (const SampleDialog &each : everyDialog()) {
            QDialog *dialog = each.open(m_fixture);
            if (dialog)
                take(QStringLiteral("dialog-") + QLatin1String(each.name), *dialog);
            else
                miss(QLatin1String(each.name));
            if (dialog && QByteArray(each.name) == "table")
                takeChosenRows(*dialog);
            dismiss(dialog);
        }
    }

    void take(const QString &name, QWidget &widget)
    {
        if (!isWanted(name))
            return;
        chooseRow(widget);
        settle();
        const QString path = m_folder + u'/' + m_look + u'/' + name + QStringLiteral(".png");
        if (!widget.grab().save(path))
            miss(path);
        ++m_count;
    }
    int count() const { return m_count; }
    /// How many pictures could not be taken; each was named.
    int missing() const { return m_missing; }

    void takePlace(const SamplePlace &place)
    {
        const QString name = QString::fromLatin1(place.name);
        if (!isWanted(name))
            return;
        if (!openPlace(m_fixture, place.location)) {
            miss(name);
            return;
        }
        onEveryPart(m_fixture, place, [&](const QByteArray &part) {
            take(part.isEmpty() ? name : QString(name + u'-' + QString::fromLatin1(part)), m_fixture.window);
        });
    }

private:
    bool isWanted(const QString &name) const
    {
        return m_pages.isEmpty() || std::ranges::any_of(m_pages, [&](const QString &page) { return name.startsWith(page); });
    }
    /// Of a list: what the chosen row says stands below.
    static void chooseRow(const QWidget &window)
    {
        auto *rows = window.findChild<QTableView *>(QStringLiteral("rows"));
        if (rows && rows->isVisible())
            rows->selectRow(0);
    }
    static void settle()
    {
        for (int i = 0; i < 20; ++i) // longer than what waits for a pause before it looks
            QTest::qWait(20);
    }
    void miss(const QString &what)
    {
        std::fprintf(stderr, "not taken: %s (%s)\n", qPrintable(what), qPrintable(m_look));
        ++m_missing;
    }
    void takeRecord(const Place &place)
    {
        const auto head = m_fixture.context().store().records().look(QLatin1String(place.record));
        if (head && *head && openPlace(m_fixture, {place.page, (*head)->id, place.part, {}}))
            take(QLatin1String(place.name), m_fixture.window);
        else
            miss(QLatin1String(place.name));
    }
    /// The table with its rows asked about and ticked.
    void takeChosenRows(QDialog &dialog)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("check-table"))->click();
        settle();
        auto *lines = dialog.findChild<QTableWidget *>(QStringLiteral("table-lines"));
        if (lines->rowCount() == 0)
            miss(QStringLiteral("dialog-table-chosen"));
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->item(row, 0)->flags() & Qt::ItemIsUserCheckable)
                lines->item(row, 0)->setCheckState(Qt::Checked);
        }
        lines->selectAll();
        take(QStringLiteral("dialog-table-chosen"), dialog);
    }
    /// Every page of the handbook, beside the page it is opened from.
    void takeHelp()
    {
        m_fixture.window.host()->toggleHelp();
        auto *panel = m_fixture.find<HelpPanel>("help-panel");
        for (const QString &page : Handbook::pages()) {
            panel->open(page);
            take(QStringLiteral("help-") + page, m_fixture.window);
        }
        m_fixture.window.host()->toggleHelp();
    }

    WindowFixture &m_fixture;
    QString m_folder;
    QStringList m_pages;
    QString m_look;
    int m_count = 0;
    int m_missing = 0;
};

/// What the first user sees: every list and page while nothing is recorded. How many are missing.
int takeEmpty(const QString &folder, const QStringList &pages, const QString &language, const Look &look)
{
    WindowFixture fixture;
    fixture.open();
    Photographer photographer(fixture, folder, pages);
    photographer.wear(look, language);
    for (const SamplePlace &place : placesWithoutRecord(fixture.registry))
        photographer.takePlace({QByteArray("empty-" + place.name), place.location});
    return photographer.missing();
}

/// Over Home, as the sample shows it: its first note and its last.
int takeTour(const QString &folder, const QStringList &pages, const QString &language, const Look &look)
{
    WindowFixture fixture;
    importSamples(fixture, {QStringLiteral("invented/long-custody.json")});
    fixture.window.openSession(std::move(fixture.session), true);
    fixture.window.show();
    Photographer photographer(fixture, folder, pages);
    photographer.wear(look, language);
    photographer.takePlace({"home-of-the-sample", {"home"}});
    const QPointer<Tour> tour = new Tour(fixture.window, fixture.preferences);
    photographer.take(QStringLiteral("tour-first"), fixture.window);
    auto *next = tour->findChild<QPushButton *>(QStringLiteral("tour-next"));
    for (int step = 0; step < 20 && next->text() != Tour::tr("Done"); ++step)
        next->click();
    photographer.take(QStringLiteral("tour-last"), fixture.window);
    delete tour;
    return photographer.missing();
}

/// All icons: as buttons show them, disabled, chosen, and large.
class IconSheet : public QWidget
{
public:
    IconSheet() { resize(10 * 112, (IconCount / 10 + 1) * 64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 1; i < IconCount; ++i) {
            const QPoint at(8 + (i - 1) % 10 * 112, 8 + (i - 1) / 10 * 64);
            const QIcon each = icon(static_cast<Icon>(i));
            each.paint(&painter, QRect(at, QSize(16, 16)));
            each.paint(&painter, QRect(at + QPoint(0, 24), QSize(16, 16)), Qt::AlignCenter, QIcon::Disabled);
            painter.fillRect(QRect(at + QPoint(22, -2), QSize(20, 20)), palette().color(QPalette::Highlight));
            each.paint(&painter, QRect(at + QPoint(24, 0), QSize(16, 16)), Qt::AlignCenter, QIcon::Selected);
            each.paint(&painter, QRect(at + QPoint(22, 22), QSize(20, 20)));
            each.paint(&painter, QRect(at + QPoint(50, 0), QSize(48, 48)));
        }
    }
};

/// The panels before a vault is open.
void takeStart(Photographer &photographer, WindowFixture &fixture, const Look &look)
{
    const auto start = startPage(fixture);
    start->resize(look.size);
    start->show();
    for (const StartState &each : everyStartState()) {
        each.show(*start, fixture.path());
        photographer.take(QLatin1String(each.name), *start);
    }
    start->toggleHelp();
    photographer.take(QStringLiteral("start-help"), *start->findChild<HelpWindow *>());
}

/// One picture for each page: a row for each language, a column for each look, half as large.
void laySideBySide(const QString &folder)
{
    const QDir all(folder);
    const QStringList languages =
        all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).filter(QRegularExpression(QStringLiteral("^[a-z]{2}(-|$)")));
    QSet<QString> names;
    for (const QString &language : languages) {
        for (const Look &look : looks)
            for (const QString &name : QDir(all.filePath(language + u'/' + QLatin1String(look.folder))).entryList(QDir::Files))
                names.insert(name);
    }
    all.mkpath(QStringLiteral("side-by-side"));
    constexpr int Gap = 8;
    for (const QString &name : std::as_const(names)) {
        std::vector<std::vector<QImage>> rows;
        QSize cell;
        for (const QString &language : languages) {
            std::vector<QImage> row;
            for (const Look &look : looks) {
                const QImage whole(all.filePath(language + u'/' + QLatin1String(look.folder) + u'/' + name));
                row.push_back(whole.isNull() ? whole
                                             : whole.scaled(whole.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation));
                cell = cell.expandedTo(row.back().size());
            }
            rows.push_back(std::move(row));
        }
        QImage sheet(static_cast<int>(std::size(looks)) * (cell.width() + Gap),
                     static_cast<int>(rows.size()) * (cell.height() + Gap), QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (size_t y = 0; y < rows.size(); ++y) {
            for (size_t x = 0; x < rows[y].size(); ++x)
                painter.drawImage(QPoint(static_cast<int>(x) * (cell.width() + Gap), static_cast<int>(y) * (cell.height() + Gap)),
                                  rows[y][x]);
        }
        painter.end();
        if (!sheet.save(all.filePath(QStringLiteral("side-by-side/") + name)))
            std::fprintf(stderr, "not written: side-by-side/%s\n", qPrintable(name));
    }
}

/// The blank sheets as PDF, in each language that they come in. How many could not be written.
int writeSheets(const QString &folder)
{
    int missing = 0;
    for (const QString &name : blankSheets()) {
        for (const char *language : {"en", "ru", "uz", "uz-Cyrl"}) {
            const QString path = QStringLiteral("%1/sheet-%2-%3.pdf").arg(folder, name, QLatin1String(language));
            const auto sheet = blankSheet(name, QLatin1String(language));
            const auto pdf = sheet ? writePdf(*sheet) : Result<QByteArray>(Error{ErrorCode::NotFound, {}, {}});
            QFile file(path);
            if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size()) {
                std::fprintf(stderr, "not written: %s\n", qPrintable(path));
                ++missing;
            }
        }
    }
    return missing;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const bool isSheets = argc == 3 && folder == u"--sheets";
    if (argc < 2 || (folder.startsWith(u'-') && !isSheets)) {
        std::fputs(
            "usage: solnoma_screens FOLDER [LANGUAGE…] [LOOK…] [BEGINNING OF A NAME…]\n       solnoma_screens --sheets FOLDER\n",
            stderr);
        return 2;
    }
    if (isSheets) {
        loadResources();
        return writeSheets(QFile::decodeName(argv[2])) == 0 ? 0 : 1;
    }
    WindowFixture fixture;
    importSamples(fixture, everySampleFile());
    fixture.open();
    QStringList pages = QCoreApplication::arguments().mid(2);
    QStringList languages;
    for (const InterfaceLanguage::Name &each : InterfaceLanguage::all())
        languages += pages.removeAll(QLatin1String(each.code)) > 0 ? QStringList{QLatin1String(each.code)} : QStringList();
    QStringList looksOnly;
    for (const Look &look : looks)
        looksOnly += pages.removeAll(QLatin1String(look.folder)) > 0 ? QStringList{QLatin1String(look.folder)} : QStringList();
    Photographer photographer(fixture, folder, pages);
    InterfaceLanguage language;
    int missing = 0;
    for (const InterfaceLanguage::Name &spoken : InterfaceLanguage::all()) {
        const QString code = QLatin1String(spoken.code);
        if (!languages.isEmpty() && !languages.contains(code))
            continue;
        fixture.window.rebuild([&] {
            language.use(code);
            fixture.registry = PageRegistry();
            addAllPages(fixture.registry);
        });
        for (const Look &look : looks) {
            if (!looksOnly.isEmpty() && !looksOnly.contains(QLatin1String(look.folder)))
                continue;
            photographer.takeAll(look, code);
            takeStart(photographer, fixture, look);
            missing += takeEmpty(folder, pages, code, look);
            missing += takeTour(folder, pages, code, look);
            IconSheet icons;
            photographer.take(QStringLiteral("icons"), icons);
        }
    }
    laySideBySide(folder);
    missing += photographer.missing();
    std::printf("%d pictures, %d missing\n", photographer.count(), missing);
    return missing == 0 ? 0 : 1;
}
