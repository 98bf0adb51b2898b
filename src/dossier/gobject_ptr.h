// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

#include <memory>

namespace solnoma {

struct GObjectUnref {
    void operator()(void *object) const { g_object_unref(object); }
};

/// Owns one reference to a GObject.
template <typename T> using GPtr = std::unique_ptr<T, GObjectUnref>;

/// Takes a further reference.
template <typename T> GPtr<T> share(T *object)
{
    return GPtr<T>(static_cast<T *>(g_object_ref(object)));
}

} // namespace solnoma
