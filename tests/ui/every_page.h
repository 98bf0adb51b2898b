// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_case.h"
#include "ui/forms/fold_section.h"
#include "window_fixture.h"

#include <QTabBar>
#include <QTabWidget>

namespace solnoma {

/// Where to open a page of the kind: on the first record that it shows, if it shows one. Nothing: no such record.
inline std::optional<Location> samplePlace(WindowFixture &fixture, const PageKind &kind)
{
    RecordStore &records = fixture.context().store().records();
    const auto first = [&](std::string_view of, size_t place = 0) {
        const auto rids = records.ridsOf(entity(of));
        return rids && rids->size() > place ? (**records.head((*rids)[place])).id : Uuid7();
    };
    if (kind.id == "dossier" || kind.id == "reading")
        return Location{kind.id, first("case"), {}, {}};
    if (kind.id == "compare")
        return Location{kind.id, first("person"), {}, first("person", 1)};
    if (kind.recordKinds.isEmpty())
        return Location{kind.id, {}, {}, {}};
    for (const QString &of : kind.recordKinds) {
        const Entity *about = entityOf(of.toStdString());
        const Uuid7 record = about && about->parentRef.empty() ? first(about->kind) : Uuid7();
        if (!record.isNull())
            return Location{kind.id, record, {}, {}};
    }
    return std::nullopt;
}

/// What samplePlaces() needs so that every act kind is there; the first file's records come first of their kinds.
inline void importEveryKind(SessionFixture &fixture)
{
    importSamples(fixture, {QStringLiteral("invented/long-custody.json"), QStringLiteral("invented/nine-refusals.json"),
                            QStringLiteral("invented/protest.json")});
}

struct SamplePlace {
    QByteArray name; ///< of the test's row and of the picture: "cases", "record-place", "act-death", "new-person"
    Location location;
    bool hasEveryPart = false; ///< its tabs are looked at one by one, see onEveryPart()
};

/// The pages on which somebody begins: a record that is not there yet, of every kind that can be begun so.
inline std::vector<SamplePlace> newPlaces(const PageRegistry &registry)
{
    std::vector<SamplePlace> places;
    for (const PageKind &kind : registry.all()) {
        for (const QString &of : kind.recordKinds) {
            const Entity *about = entityOf(of.toStdString());
            const bool isBegunThere = kind.id == "record" || kind.id == "case" || kind.id == "person" ||
                                      kind.id == "organisation" || kind.id == "group";
            if (isBegunThere && about && about->parentRef.empty())
                places.push_back({"new-" + of.toLatin1(), {kind.id, {}, kind.id == "record" ? of.toLatin1() : QByteArray(), {}}});
        }
    }
    return places;
}

/// The pages that show no one record: all there is in a vault that is still empty.
inline std::vector<SamplePlace> placesWithoutRecord(const PageRegistry &registry)
{
    std::vector<SamplePlace> places;
    for (const PageKind &kind : registry.all()) {
        if (kind.recordKinds.isEmpty() && kind.id != "dossier" && kind.id != "reading" && kind.id != "compare")
            places.push_back({kind.id, {kind.id}});
    }
    return places;
}

/// Every page there is to see: those without a record, the first record of every kind, the first act of every act kind,
/// the three steps of a paper, what is begun anew.
inline std::vector<SamplePlace> samplePlaces(WindowFixture &fixture)
{
    RecordStore &records = fixture.context().store().records();
    std::vector<SamplePlace> places = placesWithoutRecord(fixture.registry);
    for (const PageKind &kind : fixture.registry.all()) {
        if (kind.recordKinds.isEmpty() && kind.id != "dossier") {
            if (kind.id == "reading" || kind.id == "compare")
                places.push_back({kind.id, *samplePlace(fixture, kind)});
            continue;
        }
        for (const QString &of : kind.recordKinds) {
            const Entity *about = entityOf(of.toStdString());
            const auto rids = about && about->parentRef.empty() ? records.ridsOf(*about) : std::vector<qint64>();
            QSet<QString> seen;
            for (const qint64 rid : rids ? *rids : std::vector<qint64>()) {
                const Uuid7 id = (**records.head(rid)).id;
                const QString actKind = of == u"act" ? records.load(id)->text("kind") : QString();
                if (seen.contains(actKind))
                    continue;
                seen.insert(actKind);
                QByteArray name = kind.id == of.toLatin1() ? kind.id : QByteArray(kind.id + '-' + of.toLatin1());
                if (!actKind.isEmpty())
                    name += '-' + actKind.toLatin1();
                places.push_back({name, {kind.id, id, {}, {}}, of != u"act"});
                if (actKind.isEmpty())
                    break; // one of each kind shows how the kind looks
            }
        }
    }
    const Location paper = *samplePlace(fixture, *fixture.registry.find("dossier"));
    for (const char *step : {"asked", "gate", "pages"})
        places.push_back({QByteArray("dossier-") + step, {paper.page, paper.record, step, {}}, true});
    for (const SamplePlace &begun : newPlaces(fixture.registry))
        places.push_back(begun);
    return places;
}

/// Opens it and lets it be laid out. A paper is read first: its later steps have nothing to show before.
inline bool openPlace(WindowFixture &fixture, const Location &place)
{
    PageHost *host = fixture.window.host();
    if (place.page == "dossier") {
        if (!host->open({place.page, place.record}))
            return false;
        QTest::qWait(30);
    }
    const bool isOpen = host->open(place);
    QTest::qWait(30);
    return isOpen;
}

/// Calls `look` for each tab of the page that is shown, or once; with the part's name, or its number where it has none.
template <typename Look> void onEveryPart(WindowFixture &fixture, const SamplePlace &place, Look look)
{
    auto *tabs = place.hasEveryPart ? fixture.page()->template findChild<QTabWidget *>() : nullptr;
    if (!tabs || !tabs->isVisible()) {
        look(QByteArray());
        return;
    }
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        if (tabs->currentIndex() != i)
            continue; // it cannot be shown yet
        QTest::qWait(20);
        const QByteArray part = fixture.page()->location().part;
        look(part.isEmpty() || part == place.location.part ? QByteArray::number(i + 1) : part);
    }
}

/// Opens every folded section of the page that is shown.
inline void unfold(QWidget &page)
{
    for (FoldSection *section : page.findChildren<FoldSection *>())
        section->setOpen(true);
}

} // namespace solnoma
