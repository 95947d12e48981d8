# limit memory
import types
proxy = types.MappingProxyType(dict.fromkeys(range(10_000)))
kept = []
while True:
    kept.append(proxy.copy())
