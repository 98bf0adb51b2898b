// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the real window on a vault filled from tests/data, visits every page and saves pictures of it, in several looks
// and sizes. A new page appears by itself; a part of one that deserves a picture of its own adds a line to `more`.
#include "services/interface_language.h"
#include "services/transfer.h"
#include "ui/every_dialog.h"
#include "ui/every_page.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/start/tour.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>

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
                          {"small-dark", Preferences::Look::Dark, 125, {1024, 700}}};

struct Place {
    const char *name;
    const char *page;   ///< empty: the page of the record's kind
    const char *record; ///< alias in tests/data; empty: none
    const char *part;
};

/// Beside every page without a record and the first record of every kind.
constexpr Place more[] = {
    {"case-long-custody", "", "c.longcustody", ""},
    {"case-acts", "case", "c.longcustody", "acts"},
    {"case-parties", "case", "c.longcustody", "parties"},
    {"case-sources", "case", "c.longcustody", "sources"},
    {"case-evidence", "case", "c.longcustody", "evidence"},
    {"case-texts", "case", "c.longcustody", "texts"},
    {"case-consent", "case", "c.longcustody", "consent"},
    {"case-tasks", "case", "c.longcustody", "tasks"},
    {"case-sent", "case", "c.longcustody", "sent"},
    {"case-history", "case", "c.longcustody", "history"},
    {"case-refusals", "case", "c.nine", "acts"},
    {"case-series", "case", "c.series", "acts"},
    {"act-refusal", "", "a.reg", ""},
    {"person-namunayev", "", "p.namunayev", ""},
    {"person-custody", "person", "p.namunayev", "custody"},
    {"person-acts", "person", "p.namunayev", "acts"},
    {"person-links", "person", "p.namunayev", "links"},
    {"person-consent", "person", "p.namunayev", "consent"},
    {"person-history", "person", "p.namunayev", "history"},
    {"organisation-refused", "", "o.buloq", ""},
    {"dossier-questions", "dossier", "c.longcustody", ""},
    {"dossier-gate", "dossier", "c.longcustody", "gate"},
    {"dossier-pages", "dossier", "c.longcustody", "pages"},
};

void fill(Session &session)
{
    const QDir data(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data"));
    QStringList files{data.filePath(QStringLiteral("real-cases.json"))};
    for (const QString &name : QDir(data.filePath(QStringLiteral("invented"))).entryList({QStringLiteral("*.json")}))
        files.append(data.filePath(QStringLiteral("invented/") + name));
    for (const QString &path : files) {
        QFile file(path);
        ImportReport report;
        ImportOptions options;
        options.published = true;
        options.partial = true; // the invented files name some of the same places
        options.confirmConsents = true;
        if (!file.open(QIODevice::ReadOnly) || !importFile(session, file, options, report))
            std::fprintf(stderr, "not taken in: %s\n", qPrintable(path));
    }
}

class Photographer
{
public:
    Photographer(WindowFixture &fixture, const QString &folder) : m_fixture(fixture), m_folder(folder) {}

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
        for (const PageKind &kind : m_fixture.registry.all()) {
            if (kind.recordKinds.isEmpty())
                takePage(QString::fromLatin1(kind.id), *samplePlace(m_fixture, kind));
            for (const QString &recordKind : kind.recordKinds)
                takeFirst(kind, recordKind);
        }
        for (const Place &place : more)
            takePlace(place);
        takeHelp();
        for (const SampleDialog &each : everyDialog()) {
            QDialog *dialog = each.open(m_fixture);
            if (dialog)
                take(QStringLiteral("dialog-") + QLatin1String(each.name), *dialog);
            dismiss(dialog);
        }
    }

    void take(const QString &name, QWidget &widget)
    {
        settle();
        const QString path = m_folder + u'/' + m_look + u'/' + name + QStringLiteral(".png");
        if (!widget.grab().save(path))
            std::fprintf(stderr, "not written: %s\n", qPrintable(path));
        ++m_count;
    }
    int count() const { return m_count; }

private:
    static void settle()
    {
        for (int i = 0; i < 20; ++i) // longer than what waits for a pause before it looks
            QTest::qWait(20);
    }
    void takePage(const QString &name, const Location &location)
    {
        if (m_fixture.window.host()->open(location))
            take(name, m_fixture.window);
    }
    void takeFirst(const PageKind &kind, const QString &recordKind)
    {
        RecordStore &records = m_fixture.context().store().records();
        const auto rids = records.ridsOf(entity(recordKind.toStdString()));
        if (!rids || rids->empty())
            return;
        const auto head = records.head(rids->front());
        takePage(QString(QString::fromLatin1(kind.id) + u'-' + recordKind), {kind.id, (*head)->id, {}, {}});
    }
    void takePlace(const Place &place)
    {
        const auto head = m_fixture.context().store().records().look(QLatin1String(place.record));
        if (head && *head)
            takePage(QLatin1String(place.name), {place.page, (*head)->id, place.part, {}});
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
    QString m_look;
    int m_count = 0;
};

/// What the first user sees: every list and page while nothing is recorded.
void takeEmpty(const QString &folder, const QString &language, const Look &look)
{
    WindowFixture fixture;
    fixture.open();
    Photographer photographer(fixture, folder);
    photographer.wear(look, language);
    for (const char *page : {"home", "cases", "people", "acts", "sources", "evidence", "tasks", "sent", "removed"}) {
        if (fixture.window.host()->open({page}))
            photographer.take(QStringLiteral("empty-") + QLatin1String(page), fixture.window);
    }
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

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    if (argc < 2) {
        std::fputs("usage: solnoma_screens FOLDER [LANGUAGE…]\n", stderr);
        return 2;
    }
    WindowFixture fixture;
    fill(*fixture.session);
    fixture.open();
    Photographer photographer(fixture, QFile::decodeName(argv[1]));
    InterfaceLanguage language;
    for (const InterfaceLanguage::Name &spoken : InterfaceLanguage::all()) {
        const QString code = QLatin1String(spoken.code);
        if (!wanted.isEmpty() && !wanted.contains(code))
            continue;
        fixture.window.rebuild([&] {
            language.use(code);
            fixture.registry = PageRegistry();
            addAllPages(fixture.registry);
        });
        for (const Look &look : looks) {
            photographer.takeAll(look, code);
            takeStart(photographer, fixture, look);
            takeEmpty(QFile::decodeName(argv[1]), code, look);
            IconSheet icons;
            photographer.take(QStringLiteral("icons"), icons);
            auto *tour = new Tour(fixture.window, fixture.preferences);
            photographer.take(QStringLiteral("tour"), fixture.window);
            delete tour;
        }
    }
    laySideBySide(QFile::decodeName(argv[1]));
    std::printf("%d pictures\n", photographer.count());
    return 0;
}
