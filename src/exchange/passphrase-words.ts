/** 1,024 short plain words, for passphrases that are read out and typed elsewhere. */
export const passphraseWords: readonly string[] = `
able acid acorn adult after agent ahead album alley allow alone also amber ample anchor animal
answer apple apron arch arena armor army arrow aspen atlas atom attic aunt avenue awake award
axis axle baby bacon badge baker balance ball bamboo banana band banjo bank barn barrel base
basil basin basket bath bead beam bear beef bell belt bench berry bike birch biscuit bishop
black blanket blend block bloom blossom blue board body bolt bone bonus book border bottle
bottom bowl brass brave break breeze brick bright broad bronze brother brown bubble bucket
buckle budget build bulb bundle bunny bush buyer buzz cabin cable cactus cage cake calf call
calm camel camera candle candy cane canvas canyon card cargo carpet carry cart carve case cash
castle catch cattle cave cedar cell cement center chain chair chalk chart check cheese cherry
chess chicken chief child chili chime chin chip choir circle circus city civil clap clay clean
clerk clever cliff climb clock cloth club coach coal coast coat cobalt cobra cocoa coconut
code coffee coil collar color comb comet comic common cook cookie cool copper cord cork corn
corner cotton count country cousin cover crab cradle craft crane crater crayon cream creek
crop crowd crown curl current curve cycle daily dairy daisy dance danger dark dash date dawn
deal decade deck deep deer delta desert design desk detail dial diamond diary diet dinner dish
dive doctor dolphin domino donkey door double dough dove dozen drama draw drawer dream drift
drill drink drive drum duck dune dust eager eagle earth east easy edge editor elder elegant
ember empty engine enjoy enter equal estate even event evening ever exact fabric face factory
fair falcon fall family famous fancy farm farmer fast father fawn feast feather fence fern
ferry festive fever fiber fiddle field figure film filter final finch finger finish first fish
five flag flame flannel flash flavor flax fleet flint float flour flower flute foam focus foil
folk fork form fort forum frame free fresh friend frost fruit fuel funnel future galaxy
gallery game garage garden garnet gate gather gear giant gift giraffe give glass glide globe
glow glue goal goat golf good goose grain grand granite grass gravel gravy great green grip
grocer group grove grow guard guest guide guitar gulf hail hair half hall hammer hand handle
harbor hard harvest hawk hazel head heat hedge helmet hero heron hike hinge hive hobby hold
holiday holly home honest hoof hook hope horn horse hotel hour hull human humble hundred hunt
husky icon idea igloo image inch index indigo inlet insect iris iron island item jade jaguar
jazz jeans jelly join joke jolly journey juice july june jury just keep kettle kick kidney
kind king kiosk kitchen kite kiwi knee knight knit knob knot koala label labor lace ladder
lady lagoon lake lamb lamp lantern laser last latch late laurel lawn layer leader leather
ledge left legend lemon lens letter level lever library life lift light lilac lily lime lion
list little lizard llama loaf lobby local lock lodge loft long loop lotus lounge love loyal
lunar lunch lung lyric machine magic magnet magpie major maker mango manor marble march margin
marina maroon mask mason mast math matter maze meadow meal medal melon member memory menu
merit merry metal middle milk mill mimosa mind mint minute mirror mist mitten model modern
moment money monkey month moon moose morning moss moth mother motor mound mouse move movie
muffin mule muscle museum music mustard nail name napkin narrow native nature navy near neat
neck nectar needle nephew nest nickel night nine noise noodle noon north note novel nylon
oasis object octopus office often omega onion open opera orange orchid organ otter outer oven
over owner oxygen oyster pack paddle page paint palace palm panda panel panther paper parrot
part party paste patrol pattern pause peace peach peak pear pearl pebble pecan pedal pencil
penguin people pepper perfect person petal phone piano picnic pigeon pillow pilot pine pink
pipe pirate pitch pizza place plan planet plank plant plate plaza plot plow plus pocket poet
point polar polo pond pony poplar poppy port potato pottery pouch praise press pretty price
prince print profit public pulp pulse pump pupil puppet puppy pure purple purse puzzle pyramid
quality quarry quartz queen quill quilt quote rabbit race radar radish raft rain rainbow
random range rapid rare raven razor reach ready record reed reef region relay rent report
rescue reward rhythm ribbon rice rich riddle ride ridge right ring ripple river road roast
robot rock rocket roll roof room rope rose rotor rover royal rubber ruby rule runner rust
saddle safe saga sail salad salmon salt sample sand sandal satin sauce sauna scale scarf scene
school scoop score scout screw scroll seal season second secret senior sense seven shadow
share shark sheet shelf shell shirt shoe shore short shovel shrimp side signal silent silk
silver singer single sink sister size sketch skin skirt sled sleep sleeve slice slope smart
smoke smooth snack snail soccer social sock soda sofa soft soil song soup south space spare
spark speech speed spice spider spin spiral spirit sponge spoon sport spot spring spruce
square squid stable stadium staff stage star statue steel stem step stick still stock stone
stool storm stream street strong studio style suit summer sunday sunset super supper swan
swift swing switch symbol syrup system tablet tail talent talk tall tango tape target task
taste taxi teacher team temple tennis text thank theme thick thin third thread three thumb
ticket tide tidy tiger tile timber time toast today tomato tool tooth topaz torch total touch
tour towel tower track trade trail tray trend trial tribe trick trip trout truck trumpet tulip
tuna tunnel turkey turnip turtle tutor twelve twenty twin type under usual valley vanilla vase
vault velvet vendor verse vest video view village vine vinegar violet violin visit vivid voice
voyage wagon waist walk walrus warm wash water wave wealth weather weave wedge west whale
wheat whistle white wide willow window wing wise wolf wonder wood wool word work world worm
wren wrist yacht yard yarn year yeast yoga young zero zinc zipper zone
`
  .trim()
  .split(/\s+/);
