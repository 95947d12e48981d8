# SPDX-License-Identifier: Apache-2.0
# Changes of case where a letter depends on its neighbours, and normal forms of long texts.
for t in ['Σ', 'AΣ', 'ΑΣ', 'AΣB', "A'Σ", "A'Σ'", "A'Σ'B", 'ΣΣ', 'aΣΣ', 'aΣΣ b', 'Σa', 'a.Σ', 'a Σ', 'a\u0301Σ', 'a\u0301Σ\u0301', 'a\u0301Σ\u0301b', 'ʰΣ', 'aʰΣ', 'aΣʰ', '𝐀Σ', '𝐀Σ𝐀', '\u00adΣ', 'a\u00adΣ\u00ad', 'ΌΣΟΣ ΟΔΥΣΣΕΥΣ', '1Σ', 'a1Σ', 'aΣ1', 'aΣ_', 'İΣ', 'ǅΣ', 'aΣ:b', 'aΣ;b', 'ªΣ', 'Σª', 'a·Σ', '\u0345Σ', 'a^Σ', 'aΣ`', 'aΣ\u2019s', 'İİ', 'ẞSS']:
    print(ascii(t), ascii(t.lower()), ascii(t.capitalize()), ascii(t.title()), ascii(t.swapcase()), ascii(t.casefold()), ascii(t.upper()))
big = 'AΣ' * 100000
x = big.lower()
print(len(x), ascii(x[:4]), ascii(x[-4:]), x.count('ς'), x.count('σ'))
big = '𝐀Σ𐐀' * 50001
x = big.lower()
print(len(x), ascii(x[:4]), ascii(x[-4:]), x.count('ς'), x.count('σ'), big.upper() == big.upper().upper(), ascii(x.upper()[-4:]))
it = iter('abc'); print(type(it), type(iter('é')), type(iter('')))
import hashlib, unicodedata as u
for f in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    for s in ('é' * 20000, 'e\u0301' * 20000, '각' * 20000, '\u1100\u1161\u11a8' * 20000, '\ufb01' * 20000, 'ﾊﾟ' * 20000, '\u0958' * 20000, 'a' + '\u0301\u0323' * 20000, '\u3131\u314f' * 9000, '\u0dd9\u0dcf' * 9000, '\u0dd9\u0dcf\u0dca' * 9000, '\u1026\u1025\u102e' * 9000, '\u09c7\u09be' * 8191, 'x' * 8191 + '\u0344' * 9000, 'a\u0301\u1fbe' * 9000, '\U0001d15e' * 9000, '\U00011131\U00011127' * 9000):
        r = u.normalize(f, s)
        print(f, ascii(s[:3]), len(r), hashlib.md5(r.encode()).hexdigest(), u.is_normalized(f, s))
