// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reply.h"
#include "services/session.h"

namespace solnoma::cli {

/// What a command works with. Lives in main().
struct Context {
    /// The opened vault and the record that the command is about.
    struct NamedRecord {
        std::unique_ptr<Session> session;
        RecordHead head;

        Store &store() const { return session->store(); }
        Result<Record> load() const { return session->store().records().load(head); }
    };

    Arguments arguments;
    const Clock &clock;
    const Vocabularies &vocabularies;

    /// Takes the passphrase from --passphrase-fd, --passphrase-file or the terminal.
    /// `isNew`: of a vault that is being made; a terminal asks twice.
    Result<Credential> credential(bool isNew = false) const;
    Result<std::unique_ptr<Session>> openVault() const;
    /// The sealing key, when --sealed-passphrase-file was given and the key is on this laptop.
    Result<std::optional<SealedKey>> sealedKey(Session &session) const;
    /// The record that a REF names. NotFound names the reference.
    Result<RecordHead> record(Session &session, const QString &reference) const;
    Result<RecordHead> record(Session &session, const QString &reference, std::string_view kind) const;
    /// Opens the vault and finds the record of the first REF on the line.
    Result<NamedRecord> openRecord() const;
};

using Command = Reply (*)(const Context &);

// commands_vault.cpp
Reply init(const Context &context);
Reply passwd(const Context &context);
Reply info(const Context &context);
Reply copy(const Context &context);
Reply verify(const Context &context);
// commands_exchange.cpp
Reply importCommand(const Context &context);
Reply dump(const Context &context);
// commands_records.cpp
Reply log(const Context &context);
Reply add(const Context &context);
Reply set(const Context &context);
Reply remove(const Context &context);
Reply restore(const Context &context);
Reply show(const Context &context);
Reply history(const Context &context);
// commands_lists.cpp
Reply list(const Context &context);
Reply search(const Context &context);
// commands_changes.cpp
Reply merge(const Context &context);
Reply undo(const Context &context);
Reply forget(const Context &context);
// commands_papers.cpp
Reply attach(const Context &context);
Reply check(const Context &context);
Reply dossier(const Context &context);
Reply exportCommand(const Context &context);
Reply registerSent(const Context &context);

} // namespace solnoma::cli
