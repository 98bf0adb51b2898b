// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/law.h"
#include "services/session.h"
#include "ui/shell/location.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace solnoma {

class Preferences;

/// What every page is given: the opened vault, the ways to other pages, and who wants to know of changes. Owned by the
/// main window while a vault is open. GUI thread.
class AppContext : public QObject
{
    Q_OBJECT
public:
    AppContext(std::unique_ptr<Session> session, Preferences &preferences, QObject *parent = nullptr);
    ~AppContext() override;

    Session &session() { return *m_session; }
    Store &store() { return m_session->store(); }
    const Vocabularies &vocabularies() const { return m_session->vocabularies(); }
    const Clock &clock() const { return m_session->clock(); }
    Preferences &preferences() { return m_preferences; }
    /// Dated limits of law; empty when they cannot be read.
    const LawBook &law() const { return m_law; }
    QDate today() const { return clock().today(); }

    /// Records, tells everybody who shows these records, and says `sentence` in the status bar with an Undo. An empty
    /// change (nothing differed) is no error and says nothing. `change`: the id that a draft already names.
    Result<ChangeSet> record(const QString &kind, const QString &sentence, const std::function<Result<void>(ChangeWriter &)> &act,
                             const Uuid7 &change = {});
    /// The same announcement for a change that a service recorded itself. Also acknowledges it when asked to.
    void announce(const ChangeSet &changes, const QString &sentence);
    /// After a service that reports only the id of its change: everybody reads again.
    void announceMany(const Uuid7 &change, const QString &sentence);

    void open(const Location &location) { Q_EMIT openRequested(location); }
    /// The page that shows records of its kind; rows open with the record that owns them.
    void openRecord(const Uuid7 &record);
    void say(const QString &sentence) { Q_EMIT said(sentence, {}); }

    /// Titles as lists and pickers show them; empty when the record is unknown.
    QString titleOf(const Uuid7 &record);

    /// What the vault keeps for the window: widths, filters, recent records. Never on disk outside it.
    QJsonObject kept(const QByteArray &name);
    void keep(const QByteArray &name, const QJsonObject &value);

    /// What was typed to narrow a list and is wanted on the way back: in memory only, it goes with the lock.
    QString held(const QByteArray &name) const { return m_held.value(name); }
    void hold(const QByteArray &name, const QString &text) { m_held.insert(name, text); }

    /// The private sealing key, while somebody has opened it: ten minutes at most (security.md).
    const SealedKey *sealedKey() const { return m_sealedKey ? &*m_sealedKey : nullptr; }
    void openSealed(SealedKey key);
    void closeSealed();

    /// The window locks: closes the databases without a checkpoint and wipes every key. Only the end may follow.
    void wipe();

    /// While a job has the session on another thread, pages must leave it alone (drafts wait).
    bool isLent() const { return m_isLent; }

Q_SIGNALS:
    void committed(const solnoma::ChangeSet &changes);
    void openRequested(const solnoma::Location &location);
    /// `change` is null where there is nothing to undo.
    void said(const QString &sentence, const solnoma::Uuid7 &change);
    void sealedChanged();
    void languageChosen(const QString &code);
    /// The sealing key is about to go: what it opened is put away first.
    void sealedClosing();
    /// A job is about to have the session: what is being typed is kept first.
    void aboutToLend();
    /// Running jobs stop at once, and have stopped when this returns unless one does not listen: the window locks.
    void stopJobs();

private:
    friend class Lending;
    void writeBack();

    std::unique_ptr<Session> m_session;
    Preferences &m_preferences;
    LawBook m_law;
    std::optional<SealedKey> m_sealedKey;
    QTimer m_sealedTimer;
    QTimer m_writeBackTimer{this};
    bool m_isLent = false;
    QHash<QByteArray, QString> m_held;
};

/// Marks the session as lent to another thread for as long as it lives.
class Lending
{
public:
    explicit Lending(AppContext &context) : m_context(&context) { context.m_isLent = true; }
    Lending(const Lending &) = delete;
    Lending &operator=(const Lending &) = delete;
    ~Lending()
    {
        if (m_context)
            m_context->m_isLent = false;
    }

private:
    QPointer<AppContext> m_context; ///< gone: the window locked, and there is nobody to hand the session back to
};

} // namespace solnoma
