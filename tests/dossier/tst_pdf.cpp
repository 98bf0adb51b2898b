#include <QtTest>
#include "dossier/pdf_writer.h"
#include "sample_document.h"
using namespace solnoma;
class TestPdf : public QObject { Q_OBJECT
private Q_SLOTS: void first(){ auto r=writePdf(sample::everything()); if(!r) qWarning()<<r.error().place<<r.error().detail; QVERIFY(r); QFile f(QStringLiteral("/tmp/dz/first.pdf")); QVERIFY(f.open(QIODevice::WriteOnly)); f.write(*r);} };
QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
