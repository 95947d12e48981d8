# limit duration or limit memory or raises RecursionError or completes
import tomllib
tomllib.loads('a' + '.a' * 50_000 + ' = 1')
