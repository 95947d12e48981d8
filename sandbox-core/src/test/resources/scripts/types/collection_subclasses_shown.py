# SPDX-License-Identifier: Apache-2.0
class S(set):
    def __iter__(self): return iter([7, 8])
class F(frozenset):
    def __iter__(self): return iter([7, 8])
print(S([1, 2]), F([3]), S(), [S([1])], f'{S([1])}')
class R(set):
    pass
class E:
    def __repr__(self): return 'E!'
print(R([E()]), R())
