# fish completion of sonde-graph: a log.
complete -c sonde-graph -F
complete -c sonde-graph -f -l help -d 'What it does'
