# limit memory or limit duration
import ipaddress
list(ipaddress.ip_network('::/8').hosts())
