// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace solnoma::habits {

namespace {

constexpr qsizetype longestFieldLabel = 90;
constexpr qsizetype longestLabel = 40; // of a vocabulary and its terms: ARCHITECTURE.md

/// Fields whose label says all that a line of help could: which case, which country, whose.
const QSet<QString> &plainFields()
{
    static const QSet<QString> fields{QStringLiteral("act.case"),
                                      QStringLiteral("export_log.made"),
                                      QStringLiteral("intervention.case"),
                                      QStringLiteral("intervention.currency"),
                                      QStringLiteral("occasion.country"),
                                      QStringLiteral("occasion.kind"),
                                      QStringLiteral("outcome.case"),
                                      QStringLiteral("party_status.party"),
                                      QStringLiteral("place.country"),
                                      QStringLiteral("review.case"),
                                      QStringLiteral("sealed_source.source"),
                                      QStringLiteral("sentence.currency"),
                                      QStringLiteral("task.case"),
                                      QStringLiteral("task.kind"),
                                      QStringLiteral("term.labels")};
    return fields;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QStringList labelFaults(const QString &where, const QJsonObject &labels)
{
    QStringList faults;
    if (labels.value(u"en").toString().trimmed().isEmpty())
        faults.append(where + QStringLiteral(": no English label"));
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QString label = it.value().toString();
        if (label.trimmed() != label || label.isEmpty() || label.size() > longestLabel)
            faults.append(where + QStringLiteral(": label ") + it.key());
    }
    return faults;
}

/// The field that "act.kind" or "detention.warrant" of used_in names.
const Field *fieldNamed(const QString &path)
{
    const std::string owner = path.section(u'.', 0, 0).toStdString();
    const std::string name = path.section(u'.', 1).toStdString();
    if (const Entity *kind = entityOf(owner))
        return kind->field(name);
    return entity("act").field(owner + '.' + name); // an extension
}

bool isCommonField(const QString &name)
{
    const auto entities = allEntities();
    return std::any_of(entities.begin(), entities.end(), [&name](const Entity *each) { return each->has(name.toStdString()); });
}

QStringList usedInFaults(const QString &vocabulary, const QString &usedIn)
{
    static const QRegularExpression bracket(QStringLiteral(R"(\s*\([^)]*\))"));
    static const QRegularExpression separator(QStringLiteral(R"(\s*[,/]\s*)"));
    QStringList faults;
    QString owner;
    for (QString path : QString(usedIn).remove(bracket).split(separator)) {
        if (path == u"many" || path == u"fuzzy date" || path.startsWith(QLatin1String("change.")))
            continue; // values, not fields; and the history, which is no record
        if (!path.contains(u'.') && owner.isEmpty()) {
            if (!isCommonField(path) && !entityOf(path.toStdString()))
                faults.append(vocabulary + QStringLiteral(": no field ") + path);
            continue;
        }
        if (!path.contains(u'.'))
            path = owner + u'.' + path;
        owner = path.section(u'.', 0, 0);
        const Field *field = fieldNamed(path);
        if (!field)
            faults.append(vocabulary + QStringLiteral(": no field ") + path);
        else if ((field->kind == FieldKind::Code || field->kind == FieldKind::Codes) && text(field->target) != vocabulary)
            faults.append(vocabulary + QStringLiteral(": ") + path + QStringLiteral(" uses ") + text(field->target));
    }
    return faults;
}

} // namespace

QStringList vocabularyFaults(const QString &name, const QByteArray &json)
{
    static const QRegularExpression codeShape(QStringLiteral("\\A[A-Za-z0-9]+([._][A-Za-z0-9]+)*\\z"));
    QJsonParseError error;
    const QJsonObject vocabulary = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return {name + QStringLiteral(": ") + error.errorString()};

    QStringList faults = labelFaults(name, vocabulary.value(u"title").toObject());
    faults += usedInFaults(name, vocabulary.value(u"used_in").toString());
    const QJsonArray terms = vocabulary.value(u"terms").toArray();
    if (terms.isEmpty())
        faults.append(name + QStringLiteral(": no terms"));
    QSet<QString> codes;
    for (const QJsonValue &each : terms) {
        const QString code = each.toObject().value(u"code").toString();
        const QString where = name + u' ' + code;
        if (!codeShape.match(code).hasMatch())
            faults.append(where + QStringLiteral(": not a code"));
        if (codes.contains(code))
            faults.append(where + QStringLiteral(": twice"));
        codes.insert(code);
        faults += labelFaults(where, each.toObject().value(u"label").toObject());
        const QJsonValue checked = each.toObject().value(u"checked");
        if (checked.isBool() && !checked.toBool() && each.toObject().value(u"source").toString().isEmpty())
            faults.append(where + QStringLiteral(": no source")); // whoever is to read it sees where it was looked up
        for (const char *language : {"en", "ru", "uz"}) {         // pickers show it below the label
            if (each.toObject().value(u"explain").toObject().value(QLatin1String(language)).toString().isEmpty())
                faults.append(where + QStringLiteral(": no explanation ") + QLatin1String(language));
        }
    }
    return faults;
}

QStringList fieldTableFaults(const Entity &entity, const Vocabularies &vocabularies)
{
    QStringList faults;
    const QString kind = text(entity.kind);
    if (text(entity.title ? entity.title : "").trimmed().isEmpty())
        faults.append(kind + QStringLiteral(": no title"));
    QSet<QString> ids;
    for (const Field &field : entity.fields) {
        const QString where = kind + u'.' + text(field.id);
        if (ids.contains(text(field.id)))
            faults.append(where + QStringLiteral(": twice"));
        ids.insert(text(field.id));
        const QString label = text(field.label ? field.label : "");
        if (label.trimmed().isEmpty() || label.trimmed() != label || label.size() > longestFieldLabel)
            faults.append(where + QStringLiteral(": label"));
        if (field.help ? text(field.help).trimmed().isEmpty() : !plainFields().contains(where))
            faults.append(where + QStringLiteral(": no help"));

        const bool coded = field.kind == FieldKind::Code || field.kind == FieldKind::Codes;
        if (coded && !field.target.starts_with("iso") && !vocabularies.find(field.target))
            faults.append(where + QStringLiteral(": no vocabulary ") + text(field.target));
        const bool refers = field.kind == FieldKind::Ref || field.kind == FieldKind::Refs || field.kind == FieldKind::Rows;
        for (const QString &target : text(refers ? field.target : "any").split(u' ')) {
            if (target != u"any" && target != u"change" && !entityOf(target.toStdString()))
                faults.append(where + QStringLiteral(": no kind ") + target);
        }
    }
    return faults;
}

} // namespace solnoma::habits
