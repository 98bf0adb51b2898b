// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/json/json_reader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace solnoma {

/// A record of the file, and what was made of it on the reading thread.
struct ReadRecord {
    JsonRecord json;
    std::optional<Record> record; ///< empty where nothing was made, or it could not be settled there
    qint64 bytesRead = 0;         ///< of the file when it was handed on
};

/// Runs on the reading thread, for each record; may be empty.
using RecordPreparer = std::function<std::optional<Record>(const JsonRecord &record)>;
/// Runs on the calling thread, in the order of the file; false ends the reading with Error Cancelled.
using RecordTaker = std::function<bool(ReadRecord &&record)>;

/// readJson() on a thread of its own, a little ahead of the taker: at most two batches of BatchBytes wait, or of one record
/// when that is larger, and as many that are done with wait to be freed. Returns when everything is taken and the thread has
/// ended.
Result<void> readJsonAhead(QIODevice &device, const RecordPreparer &prepare, const RecordTaker &take);

/// What lies between the two threads.
class RecordBelt
{
public:
    /// Waits while the belt is full. False: nobody takes any longer.
    bool put(ReadRecord &&record);
    /// What was put and has not moved on yet. False: nobody takes any longer.
    bool flush() { return m_filling.empty() || handOver(); }
    /// Nothing more will come.
    void close() noexcept;
    /// Waits for the next ones. Empty: there are none left. What is done with goes back to the reading thread, which made
    /// it: there its memory is freed without waiting for each other's heap.
    std::vector<ReadRecord> take(std::vector<ReadRecord> done = {});
    /// Nothing more is taken.
    void stop();

private:
    static constexpr qint64 BatchBytes = 64 * 1024;
    static constexpr size_t MostBatches = 2;

    bool handOver();

    std::vector<ReadRecord> m_filling; ///< the reading thread's alone
    qint64 m_handedOver = 0;           ///< bytes of the file in earlier batches; the reading thread's alone
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<std::vector<ReadRecord>> m_batches;
    std::vector<std::vector<ReadRecord>> m_done;
    bool m_isClosed = false;
    bool m_isStopped = false;
};

} // namespace solnoma
