# limit duration or raises Error or completes
import csv
csv.Sniffer().sniff('a,b;c|d\t' * 20_000)
