// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "ui/records/related.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace solnoma {

class AppContext;
class EmptyNote;
class RecordsPanel;

/// Texts side by side: the original on the left, its translations and narratives on the right, one beside the other.
class TextsPanel : public QWidget
{
    Q_OBJECT
public:
    TextsPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent);

    bool leave();
    void keepDrafts();
    QComboBox *chooser() { return m_chooser; }
    RecordsPanel *versions() { return m_versions; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Text {
        Uuid7 about;
        QString field;
        QString title;
        QString original;
        std::vector<RecordLineText> versions;
    };
    std::vector<Text> readTexts();
    RecordLineText lineOf(const Record &version) const;
    void refresh();
    void showChosen();
    const Text *chosen() const;
    /// -1 when there is no such text.
    int indexOf(const Uuid7 &about, const QString &field) const;
    void goTo(int index);
    Record makeVersion() const;

    AppContext &m_context;
    Uuid7 m_case;
    std::vector<Text> m_texts;
    Uuid7 m_shownAbout; ///< of which text the original and the versions are shown
    QString m_shownField;
    QComboBox *m_chooser;
    EmptyNote *m_empty;
    QPlainTextEdit *m_original;
    RecordsPanel *m_versions;
};

} // namespace solnoma
