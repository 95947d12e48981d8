# limit memory or limit duration or completes
import dataclasses
dataclasses.make_dataclass('D', ['f%d' % i for i in range(20_000)])
