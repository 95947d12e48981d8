# raises RecursionError or raises TOMLDecodeError
import tomllib
tomllib.loads('x = ' + '[' * 50_000 + ']' * 50_000)
