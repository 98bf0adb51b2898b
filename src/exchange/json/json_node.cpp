// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_node.h"

#include "base/reason.h"

namespace solnoma {

const JsonNode *JsonNode::member(std::string_view key) const
{
    if (const Object *members = object()) {
        for (const JsonMember &each : *members) {
            if (each.key == key)
                return &each.node;
        }
    }
    return nullptr;
}

QString JsonNode::typeName() const
{
    switch (value.index()) {
    case 0: return QStringLiteral("null");
    case 1: return Reason::tr("true or false");
    case 2: return Reason::tr("whole number");
    case 3: return Reason::tr("number");
    case 4: return Reason::tr("text");
    case 5: return Reason::tr("list");
    default: return Reason::tr("object");
    }
}

} // namespace solnoma
