// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/place_words.h"

#include "base/reason.h"
#include "domain/entity.h"

#include <QStringList>

namespace solnoma {

QString placeInWords(const QString &place)
{
    if (place == u"manifest")
        return Reason::tr("list of the vault's files");
    if (place == u"store")
        return Reason::tr("database");
    if (place == u"decisions")
        return Reason::tr("file of decisions");
    QStringList labels;
    for (const Entity *each : allEntities()) {
        if (const Field *field = each->field(place.toStdString()))
            labels.append(QCoreApplication::translate("field", field->label));
    }
    labels.removeDuplicates();
    return labels.size() == 1 ? labels.front() : place;
}

} // namespace solnoma
