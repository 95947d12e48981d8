# limit memory
import types
xs = [types.ModuleType('m') for i in range(10 ** 8)]
