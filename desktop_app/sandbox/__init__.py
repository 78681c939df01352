"""The practice service: IBM Quantum on loopback, with invented accounts and truly computed results.

`python -m desktop_app.sandbox` starts it; it prints its accounts, their keys and how to reach it. One port plays
IAM, Global Search, Global Catalog, the Resource Controller and the quantum API, the old IBM Cloud hosts (no `/api/v1`)
and the classic service (`/api`, `/runtime`), whatever host name a request is addressed to. On request it speaks
https (`--certificate`), and goes wrong: `--list-faults` says how.

| Account              | Plan          | Instances                   | What it is for                    |
|----------------------|---------------|-----------------------------|-----------------------------------|
| practice-open        | Open          | practice-open (us-east)     | the usual case: all goes well     |
| practice-paid        | Pay-as-you-go | practice-us (us-east),      | two instances, another region     |
|                      |               | practice-eu (eu-de)         |                                   |
| practice-spent       | Open          | practice-spent (us-east)    | time used up: jobs are refused    |
| practice-empty       | none          | none                        | a good key that opens nothing     |
| practice-unallocated | Open          | practice-unallocated        | an instance that got no time      |
|                      |               | (us-east)                   |                                   |
| practice-mixed       | both          | practice-bill, -free and    | which instance is chosen for an   |
|                      |               | -awaiting (us-east)         | account that names none           |

On the classic service practice-classic has two projects; practice-classic-licence and practice-classic-ibmid cannot
log in. The key of practice-paid is more than a year old.

Devices: a Heron (`cz`), an Eagle (`ecr`, one direction per pair), an old Falcon (`cx`), a paused Heron with the
shortest queue of the machines, and a simulator with no queue at all. Those in eu-de have other queues, so there the
Eagle is the least busy.

Rooms: `server` starts and stops · `iam`, `api_keys`, `catalogue`, `resource_controller`, `quantum`, `classic` answer
requests, with `backends` and `jobs` in common · `world` is all that can change, with `keys`, `tokens`,
`classic_tokens` and `faults` in it · `accounts`, `devices` are the fixed cast · `worker` lets `programs` compute each
`job` with `simulate` · `wire_format` encodes results, `documents` the rest · `errors` are refusals.

Faults: `fault_table` knows all and reads them, `places` says where, `meddling` lets requests meet them;
`refusals`, `spoiling`, `delivery`, `certificates` and `faults.Condition` are what they do.

Nothing here imports the rest of the program.
"""
