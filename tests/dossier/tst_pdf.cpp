#include <QtTest>
#include "dossier/pdf_writer.h"
#include "sample_document.h"
using namespace solnoma;
class TestPdf : public QObject { Q_OBJECT
private Q_SLOTS: void speed(){ auto one=sample::everything(); Document d=one; while(d.blocks.size()<330*one.blocks.size()) for(const auto&b:one.blocks) d.blocks.push_back(b); auto fonts=FontSet::load(); QElapsedTimer t; t.start(); auto r=writePdf(d,{},**fonts); qWarning()<<t.elapsed()<<"ms"<<r.isOk(); if(r){QFile f(QStringLiteral("/tmp/dz/big.pdf")); f.open(QIODevice::WriteOnly); f.write(*r);} t.restart(); for(int i=0;i<20;++i) (void)writePdf(one,{},**fonts); qWarning()<<t.elapsed()/20<<"ms per 3 page"; t.restart(); (void)FontSet::load(); qWarning()<<t.elapsed()<<"fonts"; }
 void first(){ auto r=writePdf(sample::everything()); if(!r) qWarning()<<r.error().place<<r.error().detail; QVERIFY(r); QFile f(QStringLiteral("/tmp/dz/first.pdf")); QVERIFY(f.open(QIODevice::WriteOnly)); f.write(*r);} };
QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
