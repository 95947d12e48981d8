# limit memory
import array
array.array('q', bytes(8)) * 10 ** 9
