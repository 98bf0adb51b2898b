// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/read_ahead.h"

#include "base/reason.h"

#include <exception>
#include <system_error>
#include <thread>
#include <utility>

namespace solnoma {

bool RecordBelt::put(ReadRecord &&record)
{
    const qint64 read = record.bytesRead;
    m_filling.push_back(std::move(record));
    if (read - m_handedOver < BatchBytes)
        return true;
    m_handedOver = read;
    return handOver();
}

bool RecordBelt::handOver()
{
    std::vector<std::vector<ReadRecord>> done; // freed after the lock is let go
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return m_isStopped || m_batches.size() < MostBatches; });
    if (m_isStopped)
        return false;
    m_batches.push_back(std::exchange(m_filling, {}));
    done = std::exchange(m_done, {});
    m_moved.notify_all();
    return true;
}

void RecordBelt::close() noexcept
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_moved.notify_all();
}

std::vector<ReadRecord> RecordBelt::take(std::vector<ReadRecord> done)
{
    std::unique_lock lock(m_mutex);
    if (!done.empty())
        m_done.push_back(std::move(done));
    m_moved.wait(lock, [this] { return m_isClosed || !m_batches.empty(); });
    if (m_batches.empty())
        return {};
    std::vector<ReadRecord> batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_moved.notify_all();
    return batch;
}

void RecordBelt::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    m_moved.notify_all();
}

namespace {

Error noMemory()
{
    return {ErrorCode::NoMemory, {}, Reason::tr("a record too large for the memory of this machine")};
}

Result<void> readOnto(RecordBelt &belt, QIODevice &device, const RecordPreparer &prepare)
{
    qint64 bytesRead = 0;
    const JsonRecordHandler handler = [&](JsonRecord &&record) {
        std::optional<Record> prepared = prepare ? prepare(record) : std::nullopt;
        return belt.put({std::move(record), std::move(prepared), bytesRead});
    };
    try {
        Result<void> read = readJson(device, handler, {}, &bytesRead);
        belt.flush();
        return read;
    } catch (const std::exception &) { // nothing may leave this thread
        return noMemory();
    }
}

/// False when the taker wants no more.
bool takeAll(RecordBelt &belt, const RecordTaker &take)
{
    for (auto batch = belt.take(); !batch.empty(); batch = belt.take(std::move(batch))) {
        for (ReadRecord &each : batch) {
            if (!take(std::move(each)))
                return false;
        }
    }
    return true;
}

} // namespace

Result<void> readJsonAhead(QIODevice &device, const RecordPreparer &prepare, const RecordTaker &take)
{
    RecordBelt belt;
    Result<void> read;
    bool isWanted = true;
    try {
        const std::jthread reader([&] {
            read = readOnto(belt, device, prepare);
            belt.close();
        });
        // Whatever happens here, the reader must not wait for a place on the belt when it is joined.
        const struct Stopper {
            RecordBelt &belt;
            ~Stopper() { belt.stop(); }
        } stopper{belt};
        isWanted = takeAll(belt, take);
    } catch (const std::system_error &) { // no thread is to be had
        return noMemory();
    }
    return isWanted ? read : Result<void>(Error{ErrorCode::Cancelled, {}, {}});
}

} // namespace solnoma
