# completes
import re
pattern = re.compile(''.join('[%s%s]' % (chr(i), chr(i + 1)) for i in range(1_000, 50_000)))
print(pattern.match(''.join(map(chr, range(1_000, 50_000)))).end())
#> 49000
