// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace solnoma::platform {

/// Bytes that a library can open by path although they never touch a disk (Linux: memfd; elsewhere a private
/// temporary file, so put nothing of the content here). The path is good as long as the object lives.
class MemoryFile
{
public:
    static Result<MemoryFile> create(QByteArrayView bytes);
    MemoryFile(MemoryFile &&other) noexcept;
    MemoryFile &operator=(MemoryFile &&other) noexcept;
    ~MemoryFile();

    const QString &path() const;

private:
    struct Impl;
    explicit MemoryFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace solnoma::platform
