// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening.h"

#include <utility>

namespace solnoma {

Opening::~Opening()
{
    if (m_thread)
        m_thread->wait();
}

void Opening::start(std::function<Opened()> open, std::function<void(Opened)> done)
{
    Q_ASSERT(!m_thread);
    m_result.reset();
    m_isDropped = false;
    m_thread.reset(QThread::create([this, open = std::move(open)] { m_result.emplace(open()); }));
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        done(*std::exchange(m_result, std::nullopt));
    });
    m_thread->start();
}

} // namespace solnoma
