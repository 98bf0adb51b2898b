// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

namespace solnoma::habits {

namespace {

const QStringList cppFiles{QStringLiteral("*.cpp"), QStringLiteral("*.h")};
const QStringList cmakeFiles{QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")};

bool isBelow(const QString &path, std::initializer_list<QLatin1String> folders)
{
    return std::any_of(folders.begin(), folders.end(), [&path](QLatin1String folder) { return path.startsWith(folder); });
}

QStringList matching(const SourceTree &tree, const QStringList &paths, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &path : paths) {
        const QString text = tree.text(path);
        const auto match = pattern.match(
            path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")) ? withoutComments(text) : text);
        if (match.hasMatch())
            found.append(path + QStringLiteral(": ") + match.captured().simplified());
    }
    return found;
}

QStringList cppOutside(const SourceTree &tree, std::initializer_list<QLatin1String> allowed)
{
    QStringList paths = tree.files(QStringLiteral("src"), cppFiles);
    paths.removeIf([&allowed](const QString &path) { return isBelow(path, allowed); });
    return paths;
}

} // namespace

QStringList sqlOutsideTheStore(const SourceTree &tree)
{
    static const QRegularExpression classes(QStringLiteral(R"(#include <(QtSql/)?QSql\w+>|\bQSql\w+)"));
    static const QRegularExpression statement(
        QStringLiteral(
            R"(^\s*(SELECT\s.*\bFROM\b|WITH\s.*\bSELECT\b|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|)"
            R"((CREATE|DROP|ALTER)\s+(VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\s|PRAGMA\s|ATTACH\s+(DATABASE\s+)?\S+\s+AS\s|VACUUM\b|BEGIN IMMEDIATE))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QStringList paths = cppOutside(tree, {QLatin1String("src/store/"), QLatin1String("src/sqlcipher/")});
    QStringList found = matching(tree, paths, classes);
    for (const QString &path : paths) {
        const QStringList texts = literals(withoutComments(tree.text(path)));
        for (const QString &text : texts) {
            if (statement.match(text).hasMatch())
                found.append(path + QStringLiteral(": ") + text.left(60));
        }
    }
    for (const QString &path : tree.files(QStringLiteral("src"), {QStringLiteral("*.sql")})) {
        if (!isBelow(path, {QLatin1String("src/store/")}))
            found.append(path);
    }
    return found;
}

QStringList sqliteOutsideSqlcipher(const SourceTree &tree)
{
    static const QRegularExpression header(QStringLiteral(R"(#include\s*[<"][\w/]*sqlite3(ext)?\.h)"));
    return matching(tree, cppOutside(tree, {QLatin1String("src/sqlcipher/")}), header);
}

QStringList attachWithKey(const SourceTree &tree)
{
    static const QRegularExpression attach(QStringLiteral(R"(\bATTACH\b[^;]*\bKEY\b)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList paths = cppOutside(tree, {QLatin1String("src/sqlcipher/")});
    paths += tree.files(QStringLiteral("src"), {QStringLiteral("*.sql")});
    return matching(tree, paths, attach);
}

QStringList widgetsBelowUi(const SourceTree &tree)
{
    static const QRegularExpression include(QStringLiteral(
        R"(#include\s*[<"](QtWidgets\b|Q(Widget|Dialog|Application|MainWindow|MessageBox|Label|LineEdit|(AbstractItem|List|Tree|Table|Graphics|Column)(View|Widget)|\w+Button)[>"/]))"));
    static const QRegularExpression link(QStringLiteral(R"(\bQt6?::(Widgets|PrintSupport))"));
    return matching(tree, cppOutside(tree, {QLatin1String("src/app/")}), include) +
           matching(tree, tree.files(QStringLiteral("src"), cmakeFiles), link);
}

QStringList networkClasses(const SourceTree &tree)
{
    static const QRegularExpression include(QStringLiteral(
        R"(#include\s*[<"](QtNetwork\b|Q(Network\w*|(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)|HostAddress|WebSocket)[>"/]|curl/|sys/socket\.h|netdb\.h|netinet/))"));
    static const QRegularExpression link(QStringLiteral(R"(\bQt6?::(Network|Multimedia|Pdf|WebEngine\w*|WebSockets)\b|libcurl)"));
    QStringList cmake = tree.files(QStringLiteral("src"), cmakeFiles);
    cmake += tree.files(QStringLiteral("packaging/cmake"), cmakeFiles);
    return matching(tree, tree.files(QStringLiteral("src"), cppFiles), include) + matching(tree, cmake, link);
}

QHash<QString, QStringList> arrows(const SourceTree &tree)
{
    static const QRegularExpression line(QStringLiteral(R"(^set\(ARROWS_(\w+) (?:""|([\w ]+))\))"),
                                         QRegularExpression::MultilineOption);
    QHash<QString, QStringList> found;
    auto all = line.globalMatch(tree.text(QStringLiteral("packaging/cmake/SolnomaLibrary.cmake")));
    while (all.hasNext()) {
        const auto match = all.next();
        found.insert(match.captured(1), match.captured(2).split(u' ', Qt::SkipEmptyParts));
    }
    return found;
}

QStringList includesAgainstTheArrows(const SourceTree &tree)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    const auto allowed = arrows(tree);
    QStringList found;
    for (const QString &library : tree.folders(QStringLiteral("src"))) {
        if (!allowed.contains(library))
            found.append(QStringLiteral("src/") + library + QStringLiteral(": no arrows in SolnomaLibrary.cmake"));
        for (const QString &path : tree.files(QStringLiteral("src/") + library, cppFiles)) {
            auto all = include.globalMatch(withoutComments(tree.text(path)));
            while (all.hasNext()) {
                const QString header = all.next().captured(1);
                const QString used = header.section(u'/', 0, 0);
                const bool own = used == library || !header.contains(u'/');
                if (header.contains(QLatin1String("..")) ||
                    (!own && allowed.contains(used) && !allowed.value(library).contains(used)))
                    found.append(path + QStringLiteral(": ") + header);
            }
        }
    }
    return found;
}

QStringList circlesInTheArrows(const SourceTree &tree)
{
    // Libraries all of whose arrows lead to libraries already taken away are taken away; what remains goes round.
    auto open = arrows(tree);
    for (bool moved = true; moved;) {
        moved = false;
        for (const QString &library : open.keys()) {
            const QStringList used = open.value(library);
            if (std::none_of(used.begin(), used.end(), [&open](const QString &name) { return open.contains(name); })) {
                open.remove(library);
                moved = true;
            }
        }
    }
    return open.keys();
}

QStringList ownInstances(const SourceTree &tree)
{
    static const QRegularExpression instance(
        QStringLiteral(R"((?<!Application::)(?<!qApp->)\b(instance|getInstance|theInstance)\s*\(\s*\))"));
    return matching(tree, tree.files(QStringLiteral("src"), cppFiles), instance);
}

QStringList withoutLicence(const SourceTree &tree)
{
    QStringList paths =
        tree.files({}, cppFiles + QStringList{QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.cmake")});
    for (const QString &path : tree.files({}, {QStringLiteral("*")})) {
        if (!path.section(u'/', -1).contains(u'.') && tree.text(path).startsWith(QLatin1String("#!")))
            paths.append(path);
    }
    QStringList found;
    for (const QString &path : paths) {
        const QString head = tree.text(path).section(u'\n', 0, 4);
        if (!head.contains(QLatin1String("SPDX-FileCopyrightText: ")) ||
            !head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            found.append(path);
    }
    return found;
}

QStringList outsideTheTree(const SourceTree &tree)
{
    // In two pieces, so that the rule does not find itself.
    static const QRegularExpression beside(QStringLiteral(R"(\bshared)") +
                                           QStringLiteral(R"(/(design|spikes|real-input|hooks)\b)"));
    QStringList paths = tree.files({}, cppFiles + cmakeFiles +
                                           QStringList{QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.json"),
                                                       QStringLiteral("*.md"), QStringLiteral("*.sql")});
    for (const QString &script : {QStringLiteral("packaging/run"), QStringLiteral("packaging/test"), QStringLiteral(".ci/run")})
        paths.append(script);
    QStringList found;
    for (const QString &path : paths) {
        const auto match = beside.match(tree.text(path)); // comments and papers too
        if (match.hasMatch())
            found.append(path + QStringLiteral(": ") + match.captured());
    }
    return found;
}

QStringList countedWithoutForms(const SourceTree &tree)
{
    static const QRegularExpression counted(QStringLiteral(
        R"re(\btr\(\s*"[^"]*%\d (\w+ )?(days|hours|minutes|years|times|rows|records|files|pieces|objects|changes|things|people|persons|cases|references|pages|stages|texts|names|copies|tasks|papers|passes)\b)re"));
    return matching(tree, tree.files(QStringLiteral("src"), cppFiles) + tree.files(QStringLiteral("ui"), cppFiles), counted);
}

QStringList untranslatedDetails(const SourceTree &tree)
{
    static const QRegularExpression detail(QStringLiteral(
        R"re(\b(?:Error\{|replyOf\(\{)ErrorCode::(?:[^;{}]|\{\})*(?:[,?:]\s*(?:QStringLiteral|QLatin1String)\("[^"]*"\)\s*(?:%[^;{}]*)?|errorString\(\))\})re"
        R"re(|\bstrerror\()re"));
    return matching(tree, tree.files(QStringLiteral("src"), cppFiles) + tree.files(QStringLiteral("ui"), cppFiles), detail);
}

} // namespace solnoma::habits
