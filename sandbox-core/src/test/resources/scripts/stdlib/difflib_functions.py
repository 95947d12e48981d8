# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import difflib
from difflib import *
a = 'one two three four'.split(); b = 'one 2 three four five'.split()
s = SequenceMatcher(None, 'abxcd', 'abcd'); t = SequenceMatcher(lambda x: x == ' ', 'private Thread x;', 'private volatile Thread x;')
each('''
s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), s.find_longest_match(1, 3, 0, 4), list(s.get_grouped_opcodes(1))
t.ratio(), t.get_matching_blocks(), t.find_longest_match(alo=0, ahi=5, blo=2, bhi=9), t.bjunk, t.bpopular, sorted(t.b2j.items())[:3]
SequenceMatcher(None, a, b).get_opcodes(), SequenceMatcher(a=a, b=b).ratio(), SequenceMatcher(None, '', '').ratio(), SequenceMatcher(None, 'x', '').get_opcodes(), SequenceMatcher().ratio()
SequenceMatcher(None, [1], [[]])
get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('x', []), get_close_matches('wheel', ['while', 'for'], n=1, cutoff=0.1)
get_close_matches('a', ['a'], n=0)
get_close_matches('a', ['a'], cutoff=2)
list(unified_diff(a, b)), list(unified_diff(a, b, 'f', 't', 'd1', 'd2', n=0, lineterm='')), list(unified_diff(a, a)), list(unified_diff([], ['x']))
list(context_diff(a, b, 'f', 't', n=1)), list(context_diff(a, a)), list(context_diff(['x'], []))
list(ndiff(['one\\n', 'two\\n'], ['ore\\n', 'tree\\n'])), list(ndiff(['a\\tb\\n'], ['a\\tc\\n'])), list(ndiff([], ['x'])), list(Differ().compare(['abc', 'x'], ['abd', 'x'])), list(ndiff(['a  b'], ['a b'], linejunk=None, charjunk=None))
list(restore(list(ndiff(['a\\n', 'b\\n'], ['a\\n', 'c\\n'])), 1)), list(restore(ndiff(['a'], ['b']), 2))
list(restore([], 3))
list(unified_diff('a', b, 5))
list(unified_diff([b'a'], ['b']))
list(unified_diff([1], ['b']))
list(diff_bytes(unified_diff, [b'a\\n'], [b'\\xff\\n'], b'f', b't')), list(diff_bytes(context_diff, [b'a'], [b'b']))
list(diff_bytes(unified_diff, ['a'], [b'b']))
IS_LINE_JUNK('\\n'), IS_LINE_JUNK(' # \\n'), IS_LINE_JUNK('x'), IS_CHARACTER_JUNK(' '), IS_CHARACTER_JUNK('x'), Match(1, 2, 3), Match._fields, SequenceMatcher[int]
SequenceMatcher(5, 'a', 'b').ratio()
''', globals())
s.set_seq1('bcde'); print(s.ratio()); s.set_seq2('bc'); print(s.ratio(), s.a, s.b); s.set_seqs('q', 'q'); print(s.ratio())
h = HtmlDiff(tabsize=4, wrapcolumn=10); print(len(h.make_table(a, b)), h.make_table(['a\tb'], ['a\tc'], 'F', 'T', context=True, numlines=1)[:300], len(h.make_file(a, b, charset='ascii')))
