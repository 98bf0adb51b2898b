// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace solnoma::habits;

/// The layers of src/README.md, held by reading the sources. Each rule proves on a planted tree that it can find.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_data() { rules(); }
    void kept();
    void findsWhatIsPlanted_data() { rules(); }
    void findsWhatIsPlanted();
    void leavesWhatIsAllowed_data() { rules(); }
    void leavesWhatIsAllowed();
    void readsEveryArrow();

private:
    using Rule = QStringList (*)(const SourceTree &);
    void rules();
    /// Writes a small tree with one file more, and asks the rule about it.
    QStringList found(Rule rule, const QString &path, const QString &text);
};

void TestLayers::rules()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("offence");
    QTest::addColumn<QString>("allowedPath");
    QTest::addColumn<QString>("allowed");

    const auto row = [](const char *name, Rule rule, const char *path, const char *offence, const char *allowedPath,
                        const char *allowed) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << QString::fromUtf8(offence) << QString::fromUtf8(allowedPath)
                            << QString::fromUtf8(allowed);
    };
    const char *domain = "src/domain/a.cpp";
    const char *store = "src/store/a.cpp";
    const char *sqlcipher = "src/sqlcipher/a.cpp";

    row("a query class", sqlOutsideTheStore, domain, "#include <QSqlQuery>\n", store, "#include <QSqlQuery>\n");
    row("a select", sqlOutsideTheStore, domain, "auto a = \"SELECT id FROM person\";\n", store,
        "auto a = \"SELECT id FROM person\";\n");
    row("a select over two literals", sqlOutsideTheStore, domain, "auto a = \"select id \"\n \"from person\";\n", domain,
        "auto a = \"Selected by hand\", b = \"from person\", c = \"attach --safe-copy-of %1 FILE\";\n");
    row("a raw text", sqlOutsideTheStore, domain, "auto a = R\"sql(\n  INSERT OR IGNORE INTO person)sql\";\n", domain,
        "auto a = R\"(\n  Insert the stick)\";\n");
    row("an update", sqlOutsideTheStore, domain, "auto a = \"UPDATE person SET born = 1\";\n", domain,
        "auto a = \"Update the record\";\n");
    row("a pragma", sqlOutsideTheStore, domain, "auto a = \"PRAGMA key = x\";\n", domain,
        "#pragma once\n// SELECT id FROM person\n");
    row("an attach", sqlOutsideTheStore, domain, "auto a = \"attach ? as other\";\n", store, "auto a = \"attach ? as other\";\n");
    row("an sql file", sqlOutsideTheStore, "src/domain/a.sql", "SELECT 1;", "src/store/migrations/a.sql", "SELECT 1;");
    row("the sqlite header", sqliteOutsideSqlcipher, store, "#include <sqlcipher/sqlite3.h>\n", sqlcipher,
        "#include <sqlcipher/sqlite3.h>\n");
    row("attach with a key", attachWithKey, store, "auto a = \"ATTACH ? AS b KEY ''\";\n", sqlcipher,
        "auto a = \"ATTACH ? AS b KEY ?\";\n");
    row("attach with a key in a script", attachWithKey, "src/store/a.sql", "ATTACH 'a' AS b\n KEY '';", "src/store/a.sql",
        "CREATE TABLE attachment(x PRIMARY KEY);");
    row("a widget", widgetsBelowUi, domain, "#include <QDialog>\n", domain, "#include <QStringView>\n");
    row("widgets linked", widgetsBelowUi, "src/domain/CMakeLists.txt", "target_link_libraries(domain Qt6::Widgets)\n",
        "src/domain/CMakeLists.txt", "target_link_libraries(domain Qt6::Core)\n");
    row("a socket class", networkClasses, domain, "#include <QTcpSocket>\n", domain, "#include <QSocketNotifier>\n");
    row("a socket header", networkClasses, domain, "#include <sys/socket.h>\n", domain, "#include <sys/stat.h>\n");
    row("network linked", networkClasses, "packaging/cmake/a.cmake", "link(Qt6::Network)\n", "packaging/cmake/a.cmake",
        "link(Qt6::Sql)\n");
    row("an include against the arrows", includesAgainstTheArrows, domain, "#include <store/a.h>\n", store,
        "#include <domain/a.h>\n");
    row("an include round the arrows", includesAgainstTheArrows, domain, "#include \"../store/a.h\"\n", domain,
        "// #include \"store/a.h\"\n");
    row("a folder without arrows", includesAgainstTheArrows, "src/other/a.cpp", "int a;\n", domain, "#include <QtTest>\n");
    row("a circle", circlesInTheArrows, "packaging/cmake/SolnomaLibrary.cmake",
        "set(ARROWS_base store)\nset(ARROWS_store base)\nset(ARROWS_domain base)\n", "packaging/cmake/SolnomaLibrary.cmake",
        "set(ARROWS_base \"\")\nset(ARROWS_store domain base)\nset(ARROWS_domain base)\n");
    row("a singleton", ownInstances, domain, "static Model &instance();\n", domain,
        "QCoreApplication::instance();\nvoid instances();\n");
    row("no licence", withoutLicence, domain, "int a;\n", domain,
        "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    row("a script without licence", withoutLicence, "packaging/go", "#!/bin/sh\n", "packaging/notes", "words\n");
    row("a file beside the tree", outsideTheTree, domain,
        "open(\"../shared"
        "/design/a.md\");\n",
        domain, "int shared; // a shared design\n");
    row("a number without forms", countedWithoutForms, "ui/home/a.cpp", "a = tr(\"at least %1 days\").arg(n);\n", "ui/home/a.cpp",
        "a = tr(\"at least %n day(s)\", nullptr, n) + tr(\"Rows: %1\").arg(n); // tr(\"%1 days\")\n");
    row("a bare detail", untranslatedDetails, domain, "return Error{ErrorCode::Io, name(), QStringLiteral(\"no such thing\")};\n",
        domain,
        "return Error{ErrorCode::Io, QStringLiteral(\"place\"), {}};\nreturn Error{ErrorCode::Io, {}, Reason::tr(\"a\")};\n"
        "return Error{ErrorCode::Io, name, faultInTheProgram(\"no statement\")};\n");
    row("the words of Qt", untranslatedDetails, domain, "return Error{ErrorCode::Io, {}, file.errorString()};\n", domain,
        "setErrorString(file.errorString());\n");
    row("the words of the system", untranslatedDetails, domain, "return {code, place, QString(std::strerror(n))};\n", domain,
        "return {code, place, reasonOfErrno(n)};\n");
    row("a number without forms in a reason", countedWithoutForms, domain,
        "a = Reason::tr(\"All is well: %1 changes, %2 evidence objects.\");\n", domain,
        "a = Reason::tr(\"%1 is no kind of rows\");\n");
}

QStringList TestLayers::found(Rule rule, const QString &path, const QString &text)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &file, const QString &content) {
        const QString full = folder.filePath(file);
        QFile out(full);
        return QDir().mkpath(QFileInfo(full).path()) && out.open(QIODevice::WriteOnly) && out.write(content.toUtf8()) >= 0;
    };
    const bool written = write(QStringLiteral("packaging/cmake/SolnomaLibrary.cmake"),
                               QStringLiteral("set(ARROWS_base \"\")\nset(ARROWS_domain base)\nset(ARROWS_sqlcipher base)\n"
                                              "set(ARROWS_store sqlcipher domain base)\n")) &&
                         write(path, text);
    if (!written)
        qFatal("cannot write the planted tree");
    QStringList all = rule(SourceTree(folder.path()));
    if (rule == withoutLicence) // the planted house itself has none
        all.removeAll(QStringLiteral("packaging/cmake/SolnomaLibrary.cmake"));
    return all;
}

void TestLayers::kept()
{
    QFETCH(Rule, rule);
    const QStringList offences = rule(SourceTree(QStringLiteral(SOLNOMA_SOURCE_DIR)));
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::findsWhatIsPlanted()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, offence);
    const QStringList offences = found(rule, path, offence);
    QVERIFY2(!offences.isEmpty(), qPrintable(path + QStringLiteral(": ") + offence));
}

void TestLayers::leavesWhatIsAllowed()
{
    QFETCH(Rule, rule);
    QFETCH(QString, allowedPath);
    QFETCH(QString, allowed);
    const QStringList offences = found(rule, allowedPath, allowed);
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::readsEveryArrow()
{
    const SourceTree tree(QStringLiteral(SOLNOMA_SOURCE_DIR));
    const auto all = arrows(tree);
    QCOMPARE(all.value(QStringLiteral("base")), QStringList());
    QVERIFY(all.value(QStringLiteral("store")).contains(QStringLiteral("sqlcipher")));
    QVERIFY(!all.value(QStringLiteral("store")).contains(QStringLiteral("vault")));
    QVERIFY(!all.value(QStringLiteral("vault")).contains(QStringLiteral("store")));
    QVERIFY(all.size() >= tree.folders(QStringLiteral("src")).size());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
