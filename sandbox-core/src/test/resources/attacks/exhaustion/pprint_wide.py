# limit duration or limit memory
import pprint
x = [[i, {i: 'a' * 50}] for i in range(100_000)]
pprint.pformat(x)
