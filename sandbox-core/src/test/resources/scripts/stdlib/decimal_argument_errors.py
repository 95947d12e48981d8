# Calls of decimal with too few, too many or unknown arguments, and weak references to its kin.
import collections
import re
import weakref
from decimal import Context, Decimal

D, C = Decimal, Context
for call in ['D(1).quantize()', 'D(1).compare()', 'D(1).fma(1)', 'D(1).sqrt(1, 2)', 'C().add(1)', 'C().add(1, 2, 3)',
             'C().sqrt()', 'C().create_decimal(1, 2)', 'D(1).is_nan(1)', 'D(1).is_zero(None)', 'D(1).is_normal(C())',
             'D(1).quantize(1, 2, 3, 4)', 'D(1).exp(1)', 'D(1).ln(bogus=1)', 'C().power(1)', 'C().power(2, 3, 4, 5)',
             'D(1).as_tuple(1)', 'D(1, 2, 3)', 'D.from_float()', 'D(1, bogus=2)', 'C().fma(1, 2)', 'C().copy_abs(1, 2)',
             'D(1).max()', 'D(1).to_integral_value(1, 2, 3)', 'D(1).logb(1, 2)', 'D(1).adjusted(1)', 'C().is_nan()',
             'D(1).next_plus(context=5)', 'C().divmod(1)', 'D(1).quantize(D(2), rounding="x")', 'D(1).compare(other=2)']:
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, e)


class Outer:
    class Inner:
        pass


for each in (Outer.Inner(), Outer(), Outer, len, collections.deque(), collections.UserList(), re.compile('a'), {1}):
    print(re.sub('0x[0-9a-f]+', '...', repr(weakref.ref(each))))
