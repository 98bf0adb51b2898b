// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <future>
#include <utility>
#include <vector>

namespace solnoma {

/// Items that are worked out on threads of their own, a batch at a time, and taken in the order in which they came. `work` may
/// touch nothing but the items that it is given. What waits is bounded by its bytes: `isFull()` says that some has to be taken,
/// so that at most `most` and one item are in memory. Few items never leave the calling thread.
template <typename Item> class Batches
{
public:
    using Items = std::vector<Item>;
    using Work = void (*)(Items &items);

    Batches(Work work, qsizetype batch, qsizetype most) : m_work(work), m_batch(batch), m_most(most) {}

    /// `bytes`: what the item takes until it is taken.
    void add(Item item, qsizetype bytes)
    {
        m_gathered.push_back(std::move(item));
        m_gatheredBytes += bytes;
        m_waitingBytes += bytes;
        if (m_gatheredBytes < m_batch)
            return;
        Items items = std::exchange(m_gathered, {});
        m_batches.push_back({std::async(workedOut, m_work, std::move(items)), std::exchange(m_gatheredBytes, 0)});
    }

    bool isEmpty() const { return m_gathered.empty() && m_batches.empty(); }
    bool isFull() const { return m_waitingBytes >= m_most; }

    /// Waits for the oldest batch; the last one, which is not full, is worked out here.
    Items takeOldest()
    {
        if (m_batches.empty()) {
            m_waitingBytes -= std::exchange(m_gatheredBytes, 0);
            return workedOut(m_work, std::exchange(m_gathered, {}));
        }
        Batch oldest = std::move(m_batches.front());
        m_batches.pop_front();
        m_waitingBytes -= oldest.bytes;
        return oldest.items.get();
    }

    /// Waits for those that are at work, and forgets all.
    void discard()
    {
        m_batches.clear();
        m_gathered.clear();
        m_gatheredBytes = m_waitingBytes = 0;
    }

private:
    struct Batch {
        std::future<Items> items; ///< of std::async: its end waits for the thread
        qsizetype bytes;
    };

    static Items workedOut(Work work, Items items)
    {
        work(items);
        return items;
    }

    const Work m_work;
    const qsizetype m_batch;
    const qsizetype m_most;
    Items m_gathered;
    std::deque<Batch> m_batches; ///< oldest first
    qsizetype m_gatheredBytes = 0;
    qsizetype m_waitingBytes = 0;
};

} // namespace solnoma
