// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace solnoma {

struct ImageInfo {
    enum class Kind { Jpeg, Png };
    Kind kind;
    int width, height;
};

/// Kind and size of a JPEG or PNG by its headers; nothing for other or implausible bytes (over 20,000 pixels a side).
std::optional<ImageInfo> imageInfo(QByteArrayView bytes);

} // namespace solnoma
