# limit memory or limit duration or completes
from collections import namedtuple
namedtuple('N', ['f%d' % i for i in range(50_000)])
