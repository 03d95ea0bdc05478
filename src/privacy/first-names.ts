/** Common first names in Sweden: a capital at the start of a sentence does not tell a name from another word. */
export const firstNames: ReadonlySet<string> = new Set(
  `adam agnes aisha albin alex alexander alfred ali alice alicia alma alva amanda amina amir anders andreas anja anna annika
  anton antonia arvid astrid august axel barbro bashir bengt benjamin berit birgitta bo caroline cecilia charlie charlotta
  christer christian christina clara daniel david diana ebba edvin elias elin elina elisabet elisabeth ella ellen elliot elsa
  elvira emelie emil emilia emma erik erika ester eva fadi fanny fatima felicia felix filip filippa fredrik freja frida gabriel
  george gunilla gunnar gustav göran hamza hanna hannah hassan hedda helen helena henrik henry hugo hussein håkan ibrahim ida
  idris inger ingrid irene isa isabella isak ismail ivar jacob jakob jamila jan jenny jens jesper jessica joakim joel johan
  johanna john johnny jonas jonathan josef josefin judith julia julie kajsa kalle pelle lasse nisse kicki titti karim karin karl katarina kenneth kerstin kevin kjell
  klara kristian kristina kristoffer lars layla lea leia lena leo leon liam lilly lina linda linnea lisa liv lo louise love
  lovis lucas ludvig lukas magnus maja malin malte marcus margareta maria mariam marie marianne markus marta martin maryam
  mathias mats mattias melvin mia mikael milo minna moa mohamed mohammad mohammed molly mona monica mustafa märta natalie nathalie
  neo nicole niklas nils noah nora nour olivia olle omar oscar oskar otto patrik pelle per peter petra pia rasmus rebecca ricardo
  robert robin roger ronja roya saga salma sam samira samuel sandra sara sarah sebastian signe siri sixten sofia sofie sonja
  stefan stella sten stina susanne sven svea theo therese thomas tim tindra tobias tomas tove ulf ulla ulrika valter vera
  victor victoria vidar viktor viktoria vilhelm wilhelm vilma william wilma vincent yasmin yusuf yvonne zahra zainab zoe åke åsa
  örjan`.split(/\s+/u),
);
