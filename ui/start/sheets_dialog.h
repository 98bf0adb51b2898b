// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace solnoma {

/// Sheets to print and fill in by hand, saved as PDF. Needs no vault and says nothing of one.
class SheetsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SheetsDialog(QWidget *parent);

private:
    void fill();
    QString chosenSheet() const;
    QString chosenLanguage() const;
    void save();
    void saveTo(const QString &path);

    QListWidget *m_sheets;
    QComboBox *m_language;
    QLabel *m_said;
    QPushButton *m_save;
};

} // namespace solnoma
