# limit duration
import array
a = array.array('d', bytes(2_000_000))
while True:
    a.byteswap(); a.tolist(); a.reverse(); a.index(0.0); a == a[:]; a.insert(0, 1.0); a.pop(0)
