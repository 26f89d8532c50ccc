// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/secrets/opentokenstore.h"
#include "identity/secrets/vaultstore.h"
#include "support/await.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

using Keys = std::shared_ptr<const VaultKeys>;

QString codeOf(const Result<QByteArray> &result)
{
    return result ? u"none"_s : result.error().serviceCode;
}

bool isOwnersOnly(const QString &path)
{
    return !(QFile::permissions(path)
             & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther));
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_VaultStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Keys m_keys;
    QByteArray m_file;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_keys = *VaultKeys::derive("correct horse", *newVaultSalt());
        m_file = *seal("{\"key\":\"c2VjcmV0\"}", *m_keys);
    }

    void derivesThePublishedKeys_data()
    {
        // RFC 7914 section 12
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("log2N");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("N=16")
            << QByteArray("") << QByteArray("") << 4 << 1 << 1
            << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                          "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("N=1024")
            << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
            << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                          "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("N=16384")
            << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8 << 1
            << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                          "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }
    void derivesThePublishedKeys()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(int, log2N);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, key);
        QByteArray out(64, '\0');
        QVERIFY(scrypt(passphrase, salt, {quint8(log2N), quint8(r), quint8(p)},
                       reinterpret_cast<unsigned char *>(out.data()), size_t(out.size())));
        QCOMPARE(out.toHex(), key);
    }

    void refusesACostBeyondTheMemoryBound()
    {
        unsigned char out[32];
        QVERIFY(!scrypt("x", "y", {24, 8, 1}, out, sizeof(out)));
    }

    void sealsAsPublished_data()
    {
        // McGrew and Viega, The Galois/Counter Mode of Operation, appendix B, cases 13 to 16
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("sealed");
        const QByteArray zeros(64, '0');
        const QByteArray key("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        const QByteArray nonce("cafebabefacedbaddecaf888");
        const QByteArray content(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
        const QByteArray sealed("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad");
        QTest::newRow("13: nothing") << zeros << zeros.first(24) << QByteArray() << QByteArray()
                                     << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("14: zeros")
            << zeros << zeros.first(24) << QByteArray() << zeros.first(32)
            << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("15: without a header")
            << key << nonce << QByteArray() << content
            << QByteArray(sealed + "b094dac5d93471bdec1a502270e3cc6c");
        QTest::newRow("16: with a header")
            << key << nonce << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << content.chopped(8)
            << QByteArray(sealed.chopped(8) + "76fc6ece0f4e1768cddf8853bb2d551b");
    }
    void sealsAsPublished()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, sealed);
        for (QByteArray *hex : {&key, &nonce, &header, &content, &sealed})
            *hex = QByteArray::fromHex(*hex);
        const auto *keyBytes = reinterpret_cast<const unsigned char *>(key.constData());
        QCOMPARE(gcmSealed(keyBytes, nonce, header, content), sealed);
        QCOMPARE(gcmOpened(keyBytes, nonce, header, sealed), content);
        QByteArray other = sealed;
        other.back() = char(other.back() ^ 1);
        QVERIFY(!gcmOpened(keyBytes, nonce, header, other));
        QVERIFY(!gcmOpened(keyBytes, nonce, header + 'x', sealed));
    }

    void opensWhatItSealed()
    {
        QCOMPARE(*unseal(m_file, *m_keys), QByteArray("{\"key\":\"c2VjcmV0\"}"));
        QVERIFY(!m_file.contains("c2VjcmV0"));
        QCOMPARE(m_file.size(), kVaultHeaderBytes + 18 + kVaultTagBytes);
    }

    void sealsWithANewNonceEachTime()
    {
        QVERIFY(*seal("same", *m_keys) != *seal("same", *m_keys));
        QCOMPARE(*unseal(*seal("", *m_keys), *m_keys), QByteArray());
    }

    void noticesEveryFlippedBit_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("codes");
        const int end = int(m_file.size());
        QTest::newRow("magic") << 0 << 8 << QStringList{u"vault-unknown"_s};
        QTest::newRow("version and cost") << 8 << 12 << QStringList{u"vault-other-parameters"_s};
        QTest::newRow("salt") << 12 << 44 << QStringList{u"vault-wrong-passphrase"_s};
        QTest::newRow("check") << 44 << 60 << QStringList{u"vault-wrong-passphrase"_s};
        QTest::newRow("nonce") << 60 << 72 << QStringList{u"vault-damaged"_s};
        QTest::newRow("length") << 72 << 76
                                << QStringList{u"vault-damaged"_s, u"vault-truncated"_s};
        QTest::newRow("content") << 76 << end - 16 << QStringList{u"vault-damaged"_s};
        QTest::newRow("tag") << end - 16 << end << QStringList{u"vault-damaged"_s};
    }
    void noticesEveryFlippedBit()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, codes);
        for (int bit = from * 8; bit < to * 8; ++bit) {
            QByteArray file = m_file;
            file[bit / 8] = char(file[bit / 8] ^ (1 << (bit % 8)));
            const auto content = unseal(file, *m_keys);
            QVERIFY2(!content && content.error().code == ErrorCode::SecretStoreUnusable,
                     qPrintable(QString::number(bit)));
            QVERIFY2(codes.contains(codeOf(content)), qPrintable(codeOf(content)));
        }
    }

    void noticesAnotherVaultsParts_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("nonce") << 60 << 72;
        QTest::newRow("content") << 76 << int(m_file.size()) - 16;
        QTest::newRow("tag") << int(m_file.size()) - 16 << int(m_file.size());
        QTest::newRow("content and tag") << 76 << int(m_file.size());
    }
    void noticesAnotherVaultsParts()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const QByteArray other = *seal("{\"key\":\"b3RoZXIx\"}", *m_keys);
        QCOMPARE(other.size(), m_file.size());
        QByteArray file = m_file;
        file.replace(from, to - from, other.mid(from, to - from));
        QCOMPARE(codeOf(unseal(file, *m_keys)), u"vault-damaged"_s);
    }

    void noticesATruncationAtEveryLength()
    {
        for (qsizetype length = 0; length < m_file.size(); ++length) {
            const auto content = unseal(m_file.left(length), *m_keys);
            QVERIFY(!content);
            QCOMPARE(content.error().code, ErrorCode::SecretStoreUnusable);
            QCOMPARE(codeOf(content), u"vault-truncated"_s);
        }
        QCOMPARE(codeOf(unseal(m_file + 'x', *m_keys)), u"vault-damaged"_s);
    }

    void refusesOtherParametersBeforeTheyCost_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("value");
        QTest::newRow("older version") << 8 << 0;
        QTest::newRow("newer version") << 8 << 2;
        QTest::newRow("cheaper N") << 9 << 10;
        QTest::newRow("N of a terabyte") << 9 << 40;
        QTest::newRow("other r") << 10 << 1;
        QTest::newRow("other p") << 11 << 255;
    }
    void refusesOtherParametersBeforeTheyCost()
    {
        QFETCH(int, at);
        QFETCH(int, value);
        QByteArray file = m_file;
        file[at] = char(value);
        QCOMPARE(codeOf(vaultSalt(file)), u"vault-other-parameters"_s);
    }

    void keepsSecretsBetweenRuns()
    {
        const QString file = path(u"sub/tokens.vault"_s);
        {
            VaultStore store(file, *await(VaultStore::unlock(file, "correct horse")));
            QVERIFY(store.keepsAfterExit());
            QCOMPARE(*await(store.read(u"a"_s)), std::optional<QByteArray>());
            QVERIFY(!QFile::exists(file));
            QVERIFY(await(store.write(u"a"_s, "one")));
            QVERIFY(await(store.write(u"b"_s, QByteArray("t\0o", 3))));
        }
        QVERIFY(isOwnersOnly(file));
        QVERIFY(isOwnersOnly(QFileInfo(file).absolutePath()));
        VaultStore store(file, *await(VaultStore::unlock(file, "correct horse")));
        QCOMPARE(*await(store.read(u"a"_s)), std::optional<QByteArray>("one"));
        QCOMPARE(*await(store.read(u"b"_s)), std::optional<QByteArray>(QByteArray("t\0o", 3)));
        QVERIFY(await(store.remove(u"a"_s)));
        QVERIFY(await(store.remove(u"never there"_s)));
        QCOMPARE(*await(store.read(u"a"_s)), std::optional<QByteArray>());
    }

    void tightensThePermissionsOfAnOldFile()
    {
        const QString file = path(u"open.vault"_s);
        VaultStore store(file, *await(VaultStore::unlock(file, "correct horse")));
        QVERIFY(await(store.write(u"a"_s, "one")));
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther
                                                | QFile::ReadGroup));
        QVERIFY(await(store.write(u"a"_s, "two")));
        QVERIFY(isOwnersOnly(file));
    }

    void tightensThePermissionsOfAFileThatIsOnlyRead()
    {
        const QString file = path(u"copied.vault"_s);
        put(file, m_file);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                                | QFile::ReadOther));
        QVERIFY(await(VaultStore::unlock(file, "correct horse")));
        QVERIFY(isOwnersOnly(file));
        QCOMPARE(bytesOf(file), m_file);
    }

    void keepsTheOrderOfCalls()
    {
        const QString file = path(u"order.vault"_s);
        VaultStore store(file, *await(VaultStore::unlock(file, "correct horse")));
        for (int i = 0; i < 20; ++i)
            (void)store.write(u"a"_s, QByteArray::number(i));
        QCOMPARE(*await(store.read(u"a"_s)), std::optional<QByteArray>("19"));
    }

    void losesNothingBesideAnotherProgram()
    {
        const QString file = path(u"shared.vault"_s);
        VaultStore one(file, *await(VaultStore::unlock(file, "correct horse")));
        QVERIFY(await(one.write(u"a"_s, "one")));
        VaultStore two(file, *await(VaultStore::unlock(file, "correct horse")));
        QVERIFY(await(two.write(u"b"_s, "two")));
        QVERIFY(await(one.write(u"c"_s, "three")));
        QCOMPARE(*await(two.read(u"a"_s)), std::optional<QByteArray>("one"));
        QCOMPARE(*await(one.read(u"b"_s)), std::optional<QByteArray>("two"));
    }

    void refusesToOpenWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong pass phrase")
            << m_file << QByteArray("correct horsf") << u"vault-wrong-passphrase"_s;
        QTest::newRow("not a vault")
            << QByteArray(200, 'x') << QByteArray("x") << u"vault-unknown"_s;
        QTest::newRow("empty") << QByteArray() << QByteArray("x") << u"vault-truncated"_s;
        QByteArray damaged = m_file;
        damaged[80] = char(damaged[80] ^ 1);
        QByteArray costly = m_file;
        costly[9] = 40; // a terabyte and a day
        QTest::newRow("a cost that ruins")
            << costly << QByteArray("correct horse") << u"vault-other-parameters"_s;
        QTest::newRow("damaged") << damaged << QByteArray("correct horse") << u"vault-damaged"_s;
    }
    void refusesToOpenWhatIsNotItsOwn()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, passphrase);
        QFETCH(QString, code);
        put(path(u"bad.vault"_s), file);
        const auto store =
            await(openTokenStore(TokenStoreKind::Vault, path(u"bad.vault"_s), passphrase, this));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::SecretStoreUnusable);
        QCOMPARE(store.error().serviceCode, code);
        QCOMPARE(store.error().subject, path(u"bad.vault"_s));
        QVERIFY(!logLine(store.error()).contains("horse"_L1));
        QCOMPARE(bytesOf(path(u"bad.vault"_s)), file);
    }

    void readsNoMoreThanAVaultCanHave()
    {
        const QString file = path(u"endless.vault"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, file));
        const auto keys = await(VaultStore::unlock(file, "correct horse"));
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, ErrorCode::SecretStoreUnusable);
    }

    void wantsAPassPhrase()
    {
        QCOMPARE(await(openTokenStore(TokenStoreKind::Vault, path(u"x"_s), {}, this)).error().code,
                 ErrorCode::BadInput);
    }

    void saysWhenItCannotWrite()
    {
        QDir().mkpath(path(u"folder.vault"_s));
        VaultStore store(path(u"folder.vault"_s), m_keys);
        const auto written = await(store.write(u"a"_s, "one"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::SecretStoreUnusable);
    }

    void aDiskThatTakesNoMoreLeavesTheSecretsThatWere()
    {
        const QString file = path(u"full.vault"_s);
        VaultStore store(file, *await(VaultStore::unlock(file, "correct horse")));
        QVERIFY(await(store.write(u"a"_s, "one")));
        {
            const SmallDisk disk(300); // enough for the lock, not for the vault
            const auto written = await(store.write(u"b"_s, QByteArray(1000, 'x')));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::SecretStoreUnusable);
        }
        VaultStore again(file, *await(VaultStore::unlock(file, "correct horse")));
        QCOMPARE(*await(again.read(u"a"_s)), std::optional<QByteArray>("one"));
        QCOMPARE(*await(again.read(u"b"_s)), std::optional<QByteArray>());
    }

    void memoryIsTakenWhenWished()
    {
        const auto store = await(openTokenStore(TokenStoreKind::Memory, {}, {}, this));
        QVERIFY(store);
        QVERIFY(!(*store)->keepsAfterExit());
        QVERIFY((*store)->notKeptReason().isEmpty());
        QVERIFY(await((*store)->write(u"a"_s, "one")));
        QCOMPARE(*await((*store)->read(u"a"_s)), std::optional<QByteArray>("one"));
        QVERIFY(await((*store)->remove(u"a"_s)));
        QCOMPARE(*await((*store)->read(u"a"_s)), std::optional<QByteArray>());
    }
};

QTEST_GUILESS_MAIN(tst_VaultStore)
#include "tst_vaultstore.moc"
