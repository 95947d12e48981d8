# SPDX-License-Identifier: Apache-2.0
"""gettext: catalogues in the binary format, plural forms, finding and installing translations."""
import gettext
import io
import os
import struct
import tempfile
import warnings


def attempt(f, *args, **kwargs):
    try:
        result = repr(f(*args, **kwargs))
    except Exception as e:
        result = f'{type(e).__name__} {e}'
    print('   ', result.replace(folder, 'FOLDER'))


def catalogue(messages, order='<', charset='utf-8', version=0):
    items = sorted((k.encode(charset), v.encode(charset)) for k, v in messages.items())
    originals = texts = data = b''
    at = 28 + 16 * len(items)
    for index in (0, 1):
        table = b''
        for item in items:
            table += struct.pack(order + '2I', len(item[index]), at)
            data += item[index] + b'\0'
            at += len(item[index]) + 1
        originals, texts = texts, table
    head = struct.pack(order + '7I', 0x950412de, version, len(items), 28, 28 + 8 * len(items), 0, 0)
    return head + originals + texts + data


folder = tempfile.mkdtemp()
header = ('Project-Id-Version: x 1\nContent-Type: text/plain; charset=UTF-8\n'
          'Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && '
          '(n%100<10 || n%100>=20) ? 1 : 2;\nX-Odd: one\n continued\n')
messages = {'': header, 'hello': 'привет', 'file\0files': 'файл\0файла\0файлов',
            'ctx\x04hello': 'контекст', 'ctx\x04a\0b': 'x\0y\0z'}
print('both byte orders')
for order in '<>':
    t = gettext.GNUTranslations(io.BytesIO(catalogue(messages, order)))
    print(t.gettext('hello'), t.gettext('other'), t.gettext('file'), t.charset())
    print([t.ngettext('file', 'files', n) for n in (0, 1, 2, 5, 11, 21, 22, 112)])
    print(t.ngettext('no', 'nos', 1), t.ngettext('no', 'nos', 2), t.pgettext('ctx', 'hello'))
    print(t.pgettext('no', 'hello'), t.npgettext('ctx', 'a', 'b', 2), t.npgettext('no', 'a', 'b', 2))
    print(t.info())

print('fallbacks')


class Loud(gettext.NullTranslations):
    def gettext(self, message): return message.upper()
    def ngettext(self, one, many, n): return f'{one}/{many}/{n}'
    def pgettext(self, context, message): return f'{context}:{message}'
    def npgettext(self, context, one, many, n): return f'{context}:{one}/{many}/{n}'


t.add_fallback(gettext.NullTranslations())
t.add_fallback(Loud())
print(t.gettext('other'), t.ngettext('a', 'b', 3), t.pgettext('c', 'd'), t.npgettext('c', 'a', 'b', 1))
t.install(['ngettext', 'unknown'])
print(_('hello'), ngettext('file', 'files', 2))

print('files that are none')
whole = catalogue(messages)
for data in (b'nope' * 10, whole[:-40], catalogue(messages, version=5 << 16), catalogue({'': 'X: y\n', 'a': 'b'}), catalogue({'a': 'b'})):
    attempt(lambda: gettext.GNUTranslations(io.BytesIO(data)).gettext('a'))
attempt(lambda: gettext.GNUTranslations(io.BytesIO(catalogue({'a': 'é'}))).gettext('a'))
attempt(lambda: gettext.GNUTranslations(io.BytesIO(catalogue({'': 'Content-Type: text/plain; charset=latin-1\n', 'a': 'é'}, charset='latin-1'))).gettext('a'))

print('finding')
for language in ('ru', 'de_AT'):
    os.makedirs(os.path.join(folder, language, 'LC_MESSAGES'))
    with open(os.path.join(folder, language, 'LC_MESSAGES', 'app.mo'), 'wb') as f:
        f.write(whole)
for languages in (['ru'], ['ru_RU.UTF-8'], ['ru_RU.UTF-8@x'], ['de'], ['de_AT'], ['xx', 'ru'], ['C', 'ru'], []):
    attempt(gettext.find, 'app', folder, languages)
    attempt(gettext.find, 'app', folder, languages, all=True)
attempt(gettext.find, 'nope', folder, ['ru'])
attempt(gettext.translation, 'nope', folder, ['ru'])
attempt(lambda: type(gettext.translation('nope', folder, ['ru'], fallback=True)).__name__)
attempt(lambda: type(gettext.translation('app', folder, ['ru'], class_=Loud)).__name__)
print(gettext.translation('app', folder, ['ru']).gettext('hello'))
os.environ['LANGUAGE'] = 'ru'
gettext.install('app', folder)
print(_('hello'), gettext.bindtextdomain('app', folder) == folder, gettext.textdomain('app'))
print(gettext.gettext('hello'), gettext.ngettext('file', 'files', 3), gettext.pgettext('ctx', 'hello'))
print(gettext.npgettext('ctx', 'a', 'b', 1), gettext.dgettext('app', 'hello'), gettext.dgettext('other', 'hello'))
print(gettext.dngettext('app', 'file', 'files', 1), gettext.dpgettext('app', 'ctx', 'hello'), gettext.dnpgettext('app', 'ctx', 'a', 'b', 5))

print('plural forms')
for plural in ['n != 1', '0', 'n%2', 'n>1 ? 1 : 0', '(n==1) ? 0 : (n==2) ? 1 : 2', '!n', 'n/2', 'n*2 >= 4 || n < 1', 'n+1+2*3', 'n-1', 'n % 2 ? 1 : n % 3 ? 2 : 3', 'n||1&&0', 'n<1>2', '01', 'n == 1 == 1',
               'n&1', 'x', 'n+', '(n', 'n)', '()', 'n n', '-n', '1 ? 2', 'n ** 2', '', 'n=1', '!=n', 'n @', 'nplurals', 'n;', 'n' * 1001, '(' * 30 + 'n' + ')' * 30]:
    text = '; plural=' + plural
    t = lambda: gettext.GNUTranslations(io.BytesIO(catalogue({'': f'Plural-Forms: nplurals=9{text};\n', 'a\0b': '0\x001\x002\x003\x004\x005\x006\x007\x008\x009\x0010\x0011\x0012\x0013\x0014'})))
    if plural.endswith(';'):
        continue
    print(plural[:40])
    attempt(lambda: [t().ngettext('a', 'b', n) for n in (0, 1, 2, 7)])
t = gettext.GNUTranslations(io.BytesIO(whole))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    attempt(t.ngettext, 'file', 'files', 1.5)
    attempt(gettext.NullTranslations().ngettext, 'a', 'b', 1.0)
    attempt(gettext.NullTranslations().npgettext, 'c', 'a', 'b', 'x')
    attempt(t.ngettext, 'file', 'files', 'x')
    print([(w.category.__name__, str(w.message)) for w in caught])
