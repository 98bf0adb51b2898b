// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_reader.h"

#include "base/reason.h"
#include "exchange/json/byte_source.h"
#include "exchange/json/record_builder.h"

#include <nlohmann/json.hpp>

#include <array>
#include <new>
#include <unordered_set>

namespace solnoma {

namespace {

/// What a file is that is no text of ours at all, by its first bytes; empty for all others.
QString foreignFile(QIODevice &device)
{
    const QByteArray head = device.peek(4);
    const bool isMarked = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    if (isMarked || head.left(2).contains('\0'))
        return Reason::tr("the text is in UTF-16: save the file as UTF-8");
    for (const char *packed : {"PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF"}) {
        if (head.startsWith(packed))
            return Reason::tr("a zip, office or PDF file: an import takes a JSON file; add this one as evidence");
    }
    return {};
}

/// What the parser says of the place and the token is dropped: the token is content, the place we know better.
QString reasonOf(std::string_view message)
{
    const std::string_view head = message.substr(0, message.find("; last read"));
    struct Sentence {
        const char *part;
        const char *sentence;
    };
    static constexpr auto BrokenOff = QT_TRANSLATE_NOOP("Reason", "the file breaks off here: it is not whole");
    static constexpr auto EmptyPlace =
        QT_TRANSLATE_NOOP("Reason", "a closing bracket after a comma or colon: take the comma out, or put a value there");
    static constexpr auto NotSeparated =
        QT_TRANSLATE_NOOP("Reason", "a comma is missing before this, or a bracket is not closed");
    static constexpr std::array sentences{
        Sentence{"ill-formed UTF-8", QT_TRANSLATE_NOOP("Reason", "bytes that are no UTF-8: save the file as UTF-8")},
        Sentence{"surrogate", QT_TRANSLATE_NOOP("Reason", "half of a surrogate pair")},
        Sentence{"control character", QT_TRANSLATE_NOOP("Reason", "a control character in a text")},
        Sentence{"missing closing quote", BrokenOff},
        Sentence{"unexpected end of input", BrokenOff},
        Sentence{"expected end of input", QT_TRANSLATE_NOOP("Reason", "something follows the bracket that ends the file")},
        Sentence{"object key - unexpected '}'", EmptyPlace},
        Sentence{"value - unexpected '}'", EmptyPlace},
        Sentence{"value - unexpected ']'", EmptyPlace},
        Sentence{"; expected '}'", NotSeparated},
        Sentence{"; expected ']'", NotSeparated},
        Sentence{"out of range", QT_TRANSLATE_NOOP("Reason", "a number too large")},
        Sentence{"number overflow", QT_TRANSLATE_NOOP("Reason", "a number too large")},
        Sentence{"invalid BOM", QT_TRANSLATE_NOOP("Reason", "not UTF-8: a broken byte order mark")},
        Sentence{"invalid number", QT_TRANSLATE_NOOP("Reason", "not a number")},
        Sentence{"invalid literal", QT_TRANSLATE_NOOP("Reason", "not JSON: an unknown word or sign")},
    };
    for (const Sentence &each : sentences) {
        if (head.find(each.part) != std::string_view::npos)
            return Reason::tr(each.sentence);
    }
    return Reason::tr("not JSON: something else was expected here");
}

/// RecordBuilder with the events that need the parser's own types.
class Events : public RecordBuilder
{
public:
    using RecordBuilder::RecordBuilder;

    bool binary(nlohmann::json::binary_t &) { return false; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error)
    {
        const std::string_view message(error.what());
        if (hasStarted())
            m_reason = reasonOf(message);
        else
            m_reason = message.find("unexpected end of input") == message.npos ? notOurs() : Reason::tr("the file is empty");
        return false;
    }
    const QString &reason() const { return m_reason; }

private:
    QString m_reason;
};

/// To the parser a source that stops is a file that ends, so the source is asked first.
Error errorOf(const ByteSource &source, const JsonLimits &limits, Events &events)
{
    if (events.hasFailed())
        return events.error();
    switch (source.stop()) {
    case ByteSource::Stop::NulByte: events.fail(Reason::tr("a NUL byte")); break;
    case ByteSource::Stop::Limit:
        events.fail(Reason::tr("a record of more than %1 MiB").arg(limits.recordBytes / 1024 / 1024));
        break;
    case ByteSource::Stop::ReadError: events.fail(Reason::tr("the file cannot be read"), ErrorCode::Io); break;
    case ByteSource::Stop::None: events.fail(events.reason()); break;
    }
    return events.error();
}

} // namespace

QString JsonRecord::jsonPath(const Entity &entity, qint64 index)
{
    return QLatin1String(entity.plural.data(), static_cast<qsizetype>(entity.plural.size())) % QLatin1Char('[') %
           QString::number(index) % QLatin1Char(']');
}

Result<void> readJson(QIODevice &device, const JsonRecordHandler &handler, const JsonLimits &limits, qint64 *bytesRead)
{
    const QString foreign = foreignFile(device);
    ByteSource source(device);
    const JsonRecordHandler counting = [&](JsonRecord &&record) {
        if (bytesRead)
            *bytesRead = source.position();
        return handler(std::move(record));
    };
    Events events(source, counting, limits);
    if (!foreign.isEmpty()) {
        events.fail(foreign);
        return events.error();
    }
    bool read = false;
    try {
        read = nlohmann::json::sax_parse(ByteIterator(source), ByteIterator(), &events);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::NoMemory, {}, Reason::tr("a record too large for the memory of this machine")};
    }
    if (!read || source.stop() != ByteSource::Stop::None)
        return errorOf(source, limits, events);
    return {};
}

bool standsAlone(const Entity &entity)
{
    static const std::unordered_set<const Entity *> rows = [] {
        std::unordered_set<const Entity *> found;
        for (const Entity *each : allEntities()) {
            for (const Field &field : each->fields) {
                if (field.isRow())
                    found.insert(entityOf(field.target));
            }
        }
        return found;
    }();
    // A status or interview names its party or source itself, an outcome its case; figures may be free.
    const bool isBoth = !entity.parentRef.empty() || entity.kind == "outcome" || entity.kind == "figure";
    return isBoth || !rows.contains(&entity);
}

} // namespace solnoma
