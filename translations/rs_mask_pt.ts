<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name>RsMask</name>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>1. Make a training set</source>
   <translation>1. Criar um conjunto de treino</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Cuts imagery and polygons into the tiles that a network learns from.</source>
   <translation>Corta as imagens e os polígonos nos blocos com os quais uma rede aprende.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>The class is given twice. Name either the field with the class or an expression.</source>
   <translation>A classe foi dada duas vezes. Indique o campo da classe ou uma expressão.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning</source>
   <translation>anotar,rotular,treino,conjunto de dados,blocos,tiles,coco,segmentação,mask r-cnn,deep learning</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Class by an expression</source>
   <translation>Classe por uma expressão</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>In place of the field: an expression that gives each object's class, such as if("height" &gt; 20, 'tall', 'small'). Objects that get none are left out.</source>
   <translation>No lugar do campo: uma expressão que dá a classe de cada objeto, como if("height" &gt; 20, 'tall', 'small'). Objetos sem classe são deixados de fora.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles and objects as layers</source>
   <translation>Blocos e objetos como camadas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of tiles</source>
   <translation>Número de blocos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of objects</source>
   <translation>Número de objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles to learn from</source>
   <translation>Blocos para aprender</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for validation</source>
   <translation>Blocos de validação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for the test</source>
   <translation>Blocos de teste</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Check the engine</source>
   <translation>Verificar o motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Shows whether RS Mask is ready, on which device, and how fast it is.</source>
   <translation>Mostra se o RS Mask está pronto, em que dispositivo e com que velocidade.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>check,engine,environment,gpu,cuda,pytorch,version,install</source>
   <translation>verificar,motor,ambiente,gpu,cuda,pytorch,versão,instalar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Version of PyTorch</source>
   <translation>Versão do PyTorch</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Number format</source>
   <translation>Formato dos números</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Why no graphics card is used</source>
   <translation>Por que nenhuma placa gráfica é usada</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Text to paste where you ask for help</source>
   <translation>Texto para colar onde você pede ajuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Tiles a second</source>
   <translation>Blocos por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free memory [GB]</source>
   <translation>Memória livre [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free disk [GB]</source>
   <translation>Espaço livre em disco [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>To paste where you ask for help (no paths, no names):</source>
   <translation>Para colar onde você pede ajuda (sem caminhos nem nomes):</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Compare optimizers</source>
   <translation>Comparar otimizadores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Trains with several optimizers and says which differences are real.</source>
   <translation>Treina com vários otimizadores e diz quais diferenças são reais.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn</source>
   <translation>comparar,otimizador,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,treinar,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best model</source>
   <translation>Melhor modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Table of all runs</source>
   <translation>Tabela de todas as execuções</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best optimizer</source>
   <translation>Melhor otimizador</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Its mean mask AP</source>
   <translation>Sua AP média das máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>3. Detect objects</source>
   <translation>3. Detectar objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Finds every object in a raster and outlines it with a polygon.</source>
   <translation>Encontra cada objeto num raster e o contorna com um polígono.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai</source>
   <translation>detectar,prever,inferência,segmentar,extrair,objetos,polígonos,mask r-cnn,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Number of detections</source>
   <translation>Número de detecções</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Tiles that could not be read</source>
   <translation>Blocos que não puderam ser lidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Archive</source>
   <translation>Arquivo de detecções</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Id of the run</source>
   <translation>Identificador da execução</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Evaluate detections</source>
   <translation>Avaliar detecções</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Compares a layer of detections with the true objects.</source>
   <translation>Compara uma camada de detecções com os objetos verdadeiros.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth</source>
   <translation>avaliar,acurácia,precisão,revocação,f1,ap,iou,validar,verdade</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Recall</source>
   <translation>Revocação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP (IoU 0.50 to 0.95)</source>
   <translation>AP (IoU 0,50 a 0,95)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP50</source>
   <translation>AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Mean IoU of matched objects</source>
   <translation>IoU média dos objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Boundary IoU of matched objects</source>
   <translation>IoU de borda dos objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>PoLiS distance of matched objects</source>
   <translation>Distância PoLiS dos objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Hausdorff distance of matched objects</source>
   <translation>Distância de Hausdorff dos objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Calibration error of the scores</source>
   <translation>Erro de calibração das pontuações</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of matched objects</source>
   <translation>Número de objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of missed objects</source>
   <translation>Número de objetos perdidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of extra objects</source>
   <translation>Número de objetos a mais</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Matched objects</source>
   <translation>Objetos correspondidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are a true object.</source>
   <translation>Detecções que são um objeto verdadeiro.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Missed objects</source>
   <translation>Objetos perdidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>True objects that were not detected.</source>
   <translation>Objetos verdadeiros que não foram detectados.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Extra objects</source>
   <translation>Objetos a mais</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are no true object.</source>
   <translation>Detecções que não são um objeto verdadeiro.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Evaluate a model</source>
   <translation>Avaliar um modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Measures a model on a part of a training set that it has not seen.</source>
   <translation>Mede um modelo numa parte de um conjunto de treino que ele não viu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>evaluate,model,accuracy,ap,coco,test,validation</source>
   <translation>avaliar,modelo,acurácia,ap,coco,teste,validação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP</source>
   <translation>AP das máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP50</source>
   <translation>AP50 das máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Box AP</source>
   <translation>AP dos retângulos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Export a training set</source>
   <translation>Exportar um conjunto de treino</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Grava um conjunto de treino como COCO, YOLO, RCNN_Masks ou máscaras de instâncias.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>exportar,coco,yolo,arcgis,rcnn_masks,pascal voc,conjunto de dados,treino</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Images</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Export a model</source>
   <translation>Exportar um modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Writes a model as ONNX, which other programs run without RS Mask.</source>
   <translation>Grava um modelo como ONNX, que outros programas executam sem o RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn</source>
   <translation>exportar,modelo,onnx,onnxruntime,deepness,implantar,compartilhar,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Import a training set</source>
   <translation>Importar um conjunto de treino</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Cria um conjunto de treino a partir de COCO, YOLO, RCNN_Masks ou máscaras de instâncias.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>importar,coco,yolo,arcgis,rcnn_masks,pascal voc,conjunto de dados,treino</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Make a sample to try everything with</source>
   <translation>Criar uma amostra para experimentar tudo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Makes up two aerial photographs and the outlines of what is on them.</source>
   <translation>Inventa duas fotografias aéreas e os contornos do que elas mostram.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>sample,example,demo,test,try,synthetic,tutorial</source>
   <translation>amostra,exemplo,demo,teste,experimentar,sintético,tutorial</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to train on</source>
   <translation>Imagem para treinar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to detect in</source>
   <translation>Imagem para detectar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Outlines of all objects</source>
   <translation>Contornos de todos os objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Area of the western image</source>
   <translation>Área da imagem oeste</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>New layers to annotate in</source>
   <translation>Novas camadas para anotar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Makes a GeoPackage with your classes, ready to draw objects and areas in.</source>
   <translation>Cria um GeoPackage com as suas classes, pronto para desenhar objetos e áreas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>RS Mask decides</source>
   <translation>O RS Mask decide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No class is named. Write e.g. house, tree.</source>
   <translation>Nenhuma classe foi indicada. Escreva p. ex. house, tree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>new,draw,digitise,digitize,annotate,label,classes,geopackage</source>
   <translation>novo,desenhar,digitalizar,anotar,rotular,classes,geopackage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Annotated area</source>
   <translation>Área anotada</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>(RS Mask decides)</source>
   <translation>(o RS Mask decide)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No CRS is given, and the project has none.</source>
   <translation>Nenhum SRC foi indicado, e o projeto não tem nenhum.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose the CRS of your imagery.</source>
   <translation>Escolha o SRC das suas imagens.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose another name: what was drawn is never overwritten.</source>
   <translation>Escolha outro nome: o que foi desenhado nunca é sobrescrito.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Classes: {}. CRS: {}.</source>
   <translation>Classes: {}. SRC: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} can't be written: {}. Choose another place.</source>
   <translation>{} não pode ser gravado: {}. Escolha outro local.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The style of {} can't be stored: {}.</source>
   <translation>O estilo de {} não pode ser salvo: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The styles can't be stored in {}.</source>
   <translation>Os estilos não podem ser salvos em {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The class {} is named twice. Name each class once.</source>
   <translation>A classe {} foi indicada duas vezes. Indique cada classe uma vez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} is there already.</source>
   <translation>{} já existe.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Refine detections</source>
   <translation>Refinar detecções</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Makes a new layer from kept raw detections, in seconds.</source>
   <translation>Cria em segundos uma nova camada a partir das detecções brutas guardadas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>refine,threshold,score,archive,detections,mask r-cnn</source>
   <translation>refinar,limiar,pontuação,arquivo,detecções,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Set up the engine</source>
   <translation>Instalar o motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Installs PyTorch and the rest into a Python environment of their own.</source>
   <translation>Instala o PyTorch e o resto num ambiente Python próprio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>setup,install,engine,environment,python,pytorch,gpu,cuda</source>
   <translation>configurar,instalar,motor,ambiente,python,pytorch,gpu,cuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine's Python</source>
   <translation>Python do motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Stopped. What was downloaded is kept; run this again to go on.</source>
   <translation>Parado. O que foi baixado é mantido; execute de novo para continuar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine is made in {}. QGIS's own Python is not touched.</source>
   <translation>O motor é criado em {}. O Python do QGIS não é alterado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The environment variable {} is set and goes before this engine.</source>
   <translation>A variável de ambiente {} está definida e tem precedência sobre este motor.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine in {} is deleted.</source>
   <translation>O motor em {} foi apagado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>There is no engine in {}.</source>
   <translation>Não há nenhum motor em {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>2. Train a model</source>
   <translation>2. Treinar um modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Fine-tunes Mask R-CNN on a training set and keeps the best model.</source>
   <translation>Ajusta o Mask R-CNN a um conjunto de treino e guarda o melhor modelo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Detect with it</source>
   <translation>Detectar com ele</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai</source>
   <translation>treinar,ajustar,fine-tune,transferência de aprendizado,mask r-cnn,otimizador,adam,sgd,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP on validation</source>
   <translation>AP das máscaras na validação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP50 on validation</source>
   <translation>AP50 das máscaras na validação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Epochs done</source>
   <translation>Épocas feitas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Best epoch</source>
   <translation>Melhor época</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another run of RS Mask is at work. This one waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Outra execução do RS Mask está trabalhando. Esta espera até que termine; “Cancelar” tira-a da fila.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Outro QGIS (processo {}) executa o RS Mask. Esta execução espera até que termine; “Cancelar” tira-a da fila.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>It is this run's turn now.</source>
   <translation>Agora é a vez desta execução.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Start here</source>
   <translation>Comece aqui</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Example models</source>
   <translation>Modelos de exemplo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Guide</source>
   <translation>Guia</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Finds every object in your imagery.</source>
   <translation>Encontra cada objeto nas suas imagens.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/provider.py" />
   <source>Python of the engine (empty: the one that 'Set up the engine' made)</source>
   <translation>Python do motor (vazio: o criado por “Instalar o motor”)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Loss</source>
   <translation>Perda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Epoch</source>
   <translation>Época</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Detect objects with it</source>
   <translation>Detectar objetos com ele</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Train it further</source>
   <translation>Treiná-lo mais</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>What it finds</source>
   <translation>O que encontra</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Least score</source>
   <translation>Pontuação mínima</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Network</source>
   <translation>Rede</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Running now</source>
   <translation>Em execução</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: {}</source>
   <translation>Encontrados até agora: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: over {}</source>
   <translation>Encontrados até agora: mais de {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>It begins …</source>
   <translation>Está começando …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>{} (and {} more)</source>
   <translation>{} (e mais {})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The engine: Python with PyTorch, beside QGIS</source>
   <translation>O motor: Python com PyTorch, ao lado do QGIS</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Last runs (a double click opens the report)</source>
   <translation>Últimas execuções (um duplo clique abre o relatório)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Open its dialog with the same values</source>
   <translation>Abrir o seu diálogo com os mesmos valores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Looking for the engine …</source>
   <translation>Procurando o motor…</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask computes with a Python of its own, which this computer does not have yet. The button below downloads and installs it: 1 to 6 GB, some minutes, once. QGIS and its own Python stay as they are.</source>
   <translation>O RS Mask calcula com um Python próprio, que este computador ainda não tem. O botão abaixo o baixa e instala: 1 a 6 GB, alguns minutos, uma só vez. O QGIS e o seu próprio Python ficam como estão.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The button below installs the engine anew.</source>
   <translation>O botão abaixo instala o motor de novo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Try it with a sample: one step after the other, filled in</source>
   <translation>Experimente com uma amostra: um passo de cada vez, já preenchido</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Your own imagery</source>
   <translation>As suas próprias imagens</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Install the engine …</source>
   <translation>Instalar o motor …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>{}Ready: Python {} in {}.</source>
   <translation>{}Pronto: Python {} em {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask sample</source>
   <translation>Amostra RS Mask</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped.</source>
   <translation>Parado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>RS Mask needs its engine, a Python with PyTorch, once on this computer.</source>
   <translation>O RS Mask precisa uma vez do seu motor, um Python com PyTorch, neste computador.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Set it up</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped before it began.</source>
   <translation>Parado antes de começar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>{} failed: {}</source>
   <translation>{} falhou: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Report: {}</source>
   <translation>Relatório: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>Show the layer</source>
   <translation>Mostrar a camada</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>{} is not needed any more and can't be deleted ({}). Delete it yourself.</source>
   <translation>{} já não é necessário e não pode ser apagado ({}). Apague-o você mesmo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>QGIS can't open it for writing</source>
   <translation>O QGIS não consegue abri-lo para gravação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>stopped by the user</source>
   <translation>parado pelo usuário</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer that the engine made can't be read: {}.</source>
   <translation>A camada criada pelo motor não pode ser lida: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>only {} of {} objects arrived</source>
   <translation>só chegaram {} de {} objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer can't be written to {}: {}. It is kept as {}.</source>
   <translation>A camada não pode ser gravada em {}: {}. Ela é mantida como {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>Made by RS Mask on {}: {}. From: {}.</source>
   <translation>Feito pelo RS Mask em {}: {}. A partir de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>{} keeps the values and not the outlines.</source>
   <translation>{} guarda os valores e não os contornos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>no such format</source>
   <translation>esse formato não existe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>QGIS lacks its driver</source>
   <translation>falta ao QGIS o driver dele</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: “{}” is no kind of place that layers go to.</source>
   <translation>{} não pode ser gravado: “{}” não é um destino para camadas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is named for two outputs. Give each its own.</source>
   <translation>{} foi indicado para duas saídas. Dê a cada uma a sua.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is in the way: it is needed while {} is made. Move it elsewhere.</source>
   <translation>{} está no caminho: é necessário enquanto {} é criado. Mova-o para outro lugar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is no GeoPackage of its own. Give a file name that ends in .gpkg.</source>
   <translation>{} não é um GeoPackage próprio. Indique um nome de arquivo que termine em .gpkg.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is a folder. Choose a file name.</source>
   <translation>{} é uma pasta. Escolha um nome de arquivo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} holds other layers ({}), which would be lost. Choose another file, or add the result as a layer: {}|layername=NAME.</source>
   <translation>{} contém outras camadas ({}), que se perderiam. Escolha outro arquivo ou adicione o resultado como camada: {}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is there already and is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>{} já existe e não é um resultado anterior deste algoritmo: não é substituído. Escolha outro nome.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be opened, so no layer is added to it.</source>
   <translation>{} não pode ser aberto, por isso nenhuma camada é adicionada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} has a layer {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name for the layer.</source>
   <translation>{} já tem uma camada {}, que não é um resultado anterior deste algoritmo: não é substituída. Escolha outro nome para a camada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database has a table {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>O banco de dados já tem uma tabela {}, que não é um resultado anterior deste algoritmo: não é substituída. Escolha outro nome.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “|” for the end of a path. Leave it out.</source>
   <translation>{} não pode ser gravado: o QGIS toma “|” pelo fim de um caminho. Remova-o.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. Choose a name that ends in .gpkg; the console command rsmask writes both.</source>
   <translation>{} não pode ser gravado: o GDAL deste QGIS não tem driver para GeoParquet. Escolha um nome que termine em .gpkg; o comando rsmask grava ambos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is an input of this run ({}). Choose another output.</source>
   <translation>{} é uma entrada desta execução ({}). Escolha outra saída.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database of {} can't be used: {}. Check the connection.</source>
   <translation>O banco de dados de {} não pode ser usado: {}. Verifique a conexão.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “:” for the end of a provider's name.</source>
   <translation>{} não pode ser gravado: o QGIS toma “:” pelo fim do nome de um provedor.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the format {} does not take polygons with fields. Choose another one, such as .gpkg, .shp or .geojson.</source>
   <translation>{} não pode ser gravado: o formato {} não aceita polígonos com campos. Escolha outro, como .gpkg, .shp ou .geojson.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>What {} holds can't be read ({}), and so it is not written to. Close it in other programs, or choose another file.</source>
   <translation>O conteúdo de {} não pode ser lido ({}), e por isso nada é escrito nele. Feche-o noutros programas ou escolha outro ficheiro.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A raster file of any format that GDAL reads.</source>
   <translation>Um arquivo raster num formato que o GDAL lê.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Raster files of any format that GDAL reads, one or several.</source>
   <translation>Um ou vários arquivos raster num formato que o GDAL lê.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Only this rectangle; empty: the whole raster.</source>
   <translation>Só este retângulo; vazio: o raster inteiro.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A GeoPackage is written directly, other formats at the end. What lies there is replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a layer.</source>
   <translation>Um GeoPackage é gravado diretamente, outros formatos no fim. O que já existe só é substituído se for um resultado anterior; FILE.gpkg|layername=NAME adiciona uma camada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>One of: {}.</source>
   <translation>Um de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Any of: {}.</source>
   <translation>Quaisquer de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} can't be used: {}. Correct it.</source>
   <translation>A expressão {} não pode ser usada: {}. Corrija-a.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The features of {} can't be written: {}.</source>
   <translation>As feições de {} não podem ser gravadas: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} fails for feature {}: {}. Correct it.</source>
   <translation>A expressão {} falha na feição {}: {}. Corrija-a.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>A feature can't be written for the engine: {}.</source>
   <translation>Uma feição não pode ser gravada para o motor: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives none of the {} features of {} a class. Correct it.</source>
   <translation>A expressão não dá classe a nenhuma das {} feições de {}. Corrija-a.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives {} of {} features no class: they are left out, and count as background inside the annotated area.</source>
   <translation>A expressão não dá classe a {} de {} feições: elas são deixadas de fora e contam como fundo dentro da área anotada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>Of the field {} the names are taken that QGIS shows, not the codes.</source>
   <translation>Do campo {} são tomados os nomes que o QGIS mostra, não os códigos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The list of the field {} does not name its value {}, which is taken as it is (objects: {}).</source>
   <translation>A lista do campo {} não nomeia o seu valor {}, que é tomado como está (objetos: {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} h {} min</source>
   <translation>{} h {} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min {} s</source>
   <translation>{} min {} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} of {} {}</source>
   <translation>{} de {} {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} a second</source>
   <translation>{} por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} left</source>
   <translation>faltam {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>Device: {}</source>
   <translation>Dispositivo: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Number of the class</source>
   <translation>Número da classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Score (0 to 1)</source>
   <translation>Pontuação (0 a 1)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Area [m²]</source>
   <translation>Área [m²]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Cut by an edge</source>
   <translation>Cortado por uma borda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Tiles joined</source>
   <translation>Blocos unidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Run</source>
   <translation>Execução</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/training_algorithm.py" />
   <source>No file of weights is given: fill in WEIGHTS_FILE.</source>
   <translation>Nenhum arquivo de pesos foi indicado: preencha WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the console takes the item itself.</source>
   <translation>não é um raster. De um item STAC, carregue uma das imagens (assets) como camada; só o console aceita o próprio item.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a raster; check the path, and that GDAL reads the format.</source>
   <translation>não pode ser aberto como raster; verifique o caminho e se o GDAL lê o formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a polygon layer; check the path and the layer's name.</source>
   <translation>não pode ser aberto como camada de polígonos; verifique o caminho e o nome da camada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no CRS; give one such as EPSG:25832.</source>
   <translation>não é um SRC; indique um, como EPSG:25832.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].</source>
   <translation>não é uma extensão; indique oeste,leste,sul,norte, talvez com o SRC: [EPSG:25832].</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>check the path, and that GDAL reads the format.</source>
   <translation>verifique o caminho e se o GDAL lê o formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place (layer menu: Change Data Source).</source>
   <translation>A camada “{}” não pode ser aberta: {}. Se o seu ficheiro foi movido, indique o novo lugar (menu da camada: Alterar fonte de dados).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>whole number</source>
   <translation>número inteiro</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be used here. {}</source>
   <translation>não pode ser usado aqui. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{}: {} can't be opened as a raster; </source>
   <translation>{}: {} não pode ser aberto como raster; </translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{} is missing. {}</source>
   <translation>Falta {}. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is none of the choices: {}.</source>
   <translation>não é nenhuma das opções: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no {} from {} to {}.</source>
   <translation>não é um {} de {} a {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>repeat --{}=… for each file.</source>
   <translation>repita --{}=… para cada arquivo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” comes from a service ({}) and not from a raster file. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>A camada “{}” vem de um serviço ({}) e não de um arquivo raster. Exporte-a primeiro para um GeoTIFF (menu da camada: Exportar → Salvar como).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. Assign the CRS to the file itself (Raster › Projections › Assign Projection) and load it again.</source>
   <translation>A camada “{}” tem um SRC definido no QGIS ({}), o seu arquivo tem {}. Atribua o SRC ao próprio arquivo (Raster › Projeções › Atribuir projeção) e carregue-o de novo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_reader.py" />
   <source>{}: “{}” is not a list of numbers such as 1, 2, 3.</source>
   <translation>{}: “{}” não é uma lista de números como 1, 2, 3.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/web_request.py" />
   <source>{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the right one?</source>
   <translation>{} fica onde o SRC das imagens ({}) não chega. O seu próprio SRC ({}) está certo?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service describes the grid of its tiles in a way that can't be read.</source>
   <translation>O serviço descreve a grade dos seus blocos de um modo que não pode ser lido.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew.</source>
   <translation>O serviço não tem mais a camada “{}” na grade “{}”. Adicione-a de novo ao QGIS.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service does not list its layers ({}).</source>
   <translation>O serviço não lista as suas camadas ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>an empty answer</source>
   <translation>uma resposta vazia</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} has no such service any more.</source>
   <translation>O servidor {} não tem mais esse serviço.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not answer any more ({}). What was read is kept: run it again later to go on.</source>
   <translation>O servidor {} não responde mais ({}). O que foi lido é mantido: execute mais tarde para continuar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>QGIS's credentials for {} can't be used. Check them in its options.</source>
   <translation>As credenciais do QGIS para {} não podem ser usadas. Verifique-as nas opções.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} refuses its imagery ({} {}). Check the layer's credentials, and whether its provider allows such use.</source>
   <translation>O servidor {} recusa as suas imagens ({} {}). Verifique as credenciais da camada e se o provedor permite tal uso.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not understand the request ({} {}).</source>
   <translation>O servidor {} não entende o pedido ({} {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/mosaic.py" />
   <source>{} can't be written ({}).</source>
   <translation>{} não pode ser gravado ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The server answers with something that is no picture: {}</source>
   <translation>O servidor responde com algo que não é uma imagem: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>{} can't be written. Is the disk full?</source>
   <translation>{} não pode ser gravado. O disco está cheio?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The folder {} can't be made ({}).</source>
   <translation>A pasta {} não pode ser criada ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>Web imagery</source>
   <translation>Imagens da web</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>A camada “{}” contém alturas e não imagens. Exporte-a primeiro para um GeoTIFF (menu da camada: Exportar → Salvar como).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, in metres a pixel.</source>
   <translation>Não se sabe a que tamanho no terreno ler a camada “{}”. Indique-o em WEB_GSD, em metros por pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The whole of the layer “{}”, which comes from a web service, would be about {} tiles. Say what of it is wanted, by an extent or by polygons.</source>
   <translation>Toda a camada “{}”, que vem de um serviço web, seriam cerca de {} mosaicos. Indique com uma extensão ou com polígonos o que se quer dela.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to keep: ask the provider whether analysing its imagery is allowed.</source>
   <translation>“{}”: {} mosaicos de {} m por píxel. Imagens: {}. Cabe-lhe cumprir as condições de uso: pergunte ao fornecedor se é permitido analisar as suas imagens.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>There is nothing of the layer “{}” in the extent and area.</source>
   <translation>Não há nada da camada “{}” na extensão e na área.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The service of “{}” has no imagery there at {} m a pixel.</source>
   <translation>O serviço de “{}” não tem imagens ali a {} m por píxel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>{} of the tiles were read before.</source>
   <translation>{} dos mosaicos já foram lidos antes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), which is a square of about {} m. Choose a smaller extent or a coarser ground size, or allow more where its provider does.</source>
   <translation>“{}” precisaria de {} mosaicos a {} m por píxel, e são permitidos {} (WEB_TILES), ou seja, um quadrado de cerca de {} m. Escolha uma extensão menor ou um tamanho no terreno maior, ou permita mais se o fornecedor o fizer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/number.py" />
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/finished_run.py" />
   <source>{} is done.</source>
   <translation>{} terminou.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Tiles to do</source>
   <translation>Blocos por fazer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far ({})</source>
   <translation>Encontrados até agora ({})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far (the first {})</source>
   <translation>Encontrados até agora (os primeiros {})</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the sample</source>
   <translation>Pasta da amostra</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The sample's folder; must be empty or absent.</source>
   <translation>A pasta da amostra; deve estar vazia ou não existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Width</source>
   <translation>Largura</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of both images together; two thirds are the western one.</source>
   <translation>De ambas as imagens juntas; dois terços são a do oeste.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Height</source>
   <translation>Altura</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of the images.</source>
   <translation>Das imagens.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the whole sample follows: same number, same sample.</source>
   <translation>Número do qual decorre toda a amostra: mesmo número, mesma amostra.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Raster files (or one folder of rasters).</source>
   <translation>Arquivos raster (ou uma pasta de rasters).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Annotated objects</source>
   <translation>Objetos anotados</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The polygon layer: one feature an object.</source>
   <translation>A camada de polígonos: uma feição por objeto.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Training set</source>
   <translation>Conjunto de treino</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder; must be empty or absent.</source>
   <translation>A pasta do conjunto de treino; deve estar vazia ou não existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the class</source>
   <translation>Campo com a classe</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with each object's class; empty: one class.</source>
   <translation>Campo com a classe de cada objeto; vazio: uma só classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class, without a field</source>
   <translation>Nome da classe, sem campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class when there is no class field.</source>
   <translation>Nome da classe quando não há campo de classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Polygons inside which everything was annotated; outside them nothing is background. Empty: the whole of each raster.</source>
   <translation>Polígonos dentro dos quais tudo foi anotado; fora deles nada é fundo. Vazio: cada raster inteiro.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tile size</source>
   <translation>Tamanho do bloco</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Side of a tile.</source>
   <translation>Lado de um bloco.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile</source>
   <translation>Distância de bloco a bloco</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile; 0: the tile size (no overlap).</source>
   <translation>Distância de bloco a bloco; 0: o tamanho do bloco (sem sobreposição).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>the tile size: no overlap</source>
   <translation>o tamanho do bloco: sem sobreposição</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a pixel</source>
   <translation>Tamanho do pixel no terreno</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a tile's pixel, one or several; empty: each raster's own.</source>
   <translation>Tamanho no terreno de um pixel do bloco, um ou vários; vazio: o de cada raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>metres</source>
   <translation>metros</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands to use, by number, in this order; empty: all but alpha.</source>
   <translation>Bandas a usar, por número, nesta ordem; vazio: todas menos alfa.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for validation</source>
   <translation>Parcela para validação</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the annotated area that training does not see and that chooses the best model.</source>
   <translation>Parcela da área anotada que o treino não vê e que escolhe o melhor modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for the test</source>
   <translation>Parcela para o teste</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement.</source>
   <translation>Parcela reservada para uma última medição honesta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Split by</source>
   <translation>Dividir por</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given areas.</source>
   <translation>Como as parcelas são escolhidas: blocos no espaço (blocks), um campo de AREA (field), rasters inteiros (raster) ou áreas dadas (areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: blocks</source>
   <translation>blocos no espaço</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: field</source>
   <translation>conforme um campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: raster</source>
   <translation>rasters inteiros</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: areas</source>
   <translation>áreas dadas</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the split</source>
   <translation>Campo com a divisão</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field of AREA that holds train, validation or test; an area where it is empty goes to a split by chance (with field and areas).</source>
   <translation>Campo de AREA que contém train, validation ou test; uma área em que está vazio vai por acaso para uma parte (com field e areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least visible share of an object</source>
   <translation>Parcela visível mínima de um objeto</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Objects of which less than this share is inside a tile are ignored there.</source>
   <translation>Objetos dos quais menos que esta parcela está num bloco são ignorados nele.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least valid share of a tile</source>
   <translation>Parcela válida mínima de um bloco</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles with a smaller share of valid, annotated pixels are left out, but never one whose objects would be lost with it.</source>
   <translation>Blocos com uma parcela menor de pixels válidos e anotados são deixados de fora, mas nunca um cujos objetos se perderiam.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without objects</source>
   <translation>Blocos sem objetos</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that this allows.</source>
   <translation>Blocos sem nenhum objeto, como proporção dos blocos com objetos; 1 ou mais mantém todos os que isso permite.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the chance in the split follows: same number, same split.</source>
   <translation>Número do qual decorre o acaso da divisão: mesmo número, mesma divisão.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set</source>
   <translation>Continuar um conjunto de treino inacabado</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set in OUTPUT.</source>
   <translation>Continuar um conjunto de treino inacabado em OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Dask scheduler</source>
   <translation>Agendador Dask</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must reach imagery and training set under the same paths. Empty: this computer.</source>
   <translation>Endereço de um agendador Dask (tcp://host:8786) cujos processos gravam os blocos; eles devem alcançar imagens e conjunto de treino pelos mesmos caminhos. Vazio: este computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the other training set</source>
   <translation>Pasta do outro conjunto de treino</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the other tool's training set.</source>
   <translation>A pasta do conjunto de treino da outra ferramenta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The other tool's format.</source>
   <translation>O formato da outra ferramenta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the images that training does not see; used where the set has no splits.</source>
   <translation>Parcela das imagens que o treino não vê; usada se o conjunto não está dividido.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for testing</source>
   <translation>Parcela para o teste</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement; used where the set has no splits.</source>
   <translation>Parcela reservada para uma última medição honesta; usada se o conjunto não está dividido.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder.</source>
   <translation>A pasta do conjunto de treino.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the export</source>
   <translation>Pasta da exportação</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the export; must be empty or absent.</source>
   <translation>A pasta da exportação; deve estar vazia ou não existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The names of the classes, separated by commas: house, tree.</source>
   <translation>Os nomes das classes, separados por vírgulas: house, tree.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The GeoPackage; must not be there yet.</source>
   <translation>O GeoPackage; ainda não deve existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS</source>
   <translation>SRC</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS of the layers, best the imagery's; empty: the project's.</source>
   <translation>SRC das camadas, de preferência o das imagens; vazio: o do projeto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of rasters.</source>
   <translation>Arquivos raster, endereços (https://…, s3://…) ou itens STAC (item.json), ou uma pasta de rasters.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The model file (.safetensors).</source>
   <translation>O arquivo do modelo (.safetensors).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Models (*.safetensors)</source>
   <translation>Modelos (*.safetensors)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections</source>
   <translation>Detecções</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer (.gpkg, or .parquet where the library pyarrow is installed).</source>
   <translation>A camada de detecções (.gpkg, ou .parquet onde a biblioteca pyarrow estiver instalada).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Only inside</source>
   <translation>Só dentro de</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons to stay inside; empty: the whole raster.</source>
   <translation>Polígonos dentro dos quais ficar; vazio: o raster inteiro.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Extent</source>
   <translation>Extensão</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the whole raster.</source>
   <translation>Oeste, sul, leste, norte no SRC do raster, ou em CRS se for indicado; vazio: o raster inteiro.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections below this score are left out; -1: the model's own threshold of best F1. 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated in training. Detections that the network gives less than 0.05 are never kept.</source>
   <translation>Detecções abaixo desta pontuação são deixadas de fora; -1: o limiar próprio do modelo com o melhor F1. 0.8 significa que cerca de 8 em 10 objetos estão certos, se as pontuações do modelo foram calibradas no treino. Detecções às quais a rede dá menos de 0.05 nunca são mantidas.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's own</source>
   <translation>o próprio do modelo</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Side of a window that the network sees at once; 0: 1024, or the model's tile where that is larger or the network has group norm.</source>
   <translation>Lado da janela que a rede vê de uma vez; 0: 1024, ou o bloco do modelo se for maior ou se a rede tiver group norm.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Margin</source>
   <translation>Margem</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile (192 of 1024). More gives the network more surroundings and takes longer.</source>
   <translation>Sobreposição de uma janela com as vizinhas em cada lado, pelo menos 16; -1: 3/16 do bloco (192 de 1024). Mais dá à rede mais contexto e demora mais.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>3/16 of the tile</source>
   <translation>3/16 do bloco</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Batch size</source>
   <translation>Tamanho do lote</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Windows at once; 0: what fits into memory.</source>
   <translation>Janelas de uma vez; 0: o que cabe na memória.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>what fits into memory</source>
   <translation>o que cabe na memória</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, red, green); empty: those of the model's names where the raster has them all, else in order.</source>
   <translation>Bandas do raster que representam as do modelo, por número ou por nome (4, 1, 2 ou nir, red, green); vazio: as dos nomes do modelo se o raster tiver todas, senão na ordem.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Scales</source>
   <translation>Escalas</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at the raster at several scales and merge what is found: 1 is the model's ground size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects larger than a tile; empty: what the model's card asks for, mostly 1 only.</source>
   <translation>Olhar o raster em várias escalas e juntar o que foi encontrado: 1 é o tamanho no terreno do modelo, 2 mostra tudo duas vezes maior e demora quatro vezes mais, 0.5 encontra objetos maiores que um bloco; vazio: o que a ficha do modelo pede, quase sempre só 1.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search in this CRS</source>
   <translation>Procurar neste SRC</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the equator; extent and layer are in it as well. Empty: as it is.</source>
   <translation>Procurar no raster reprojetado para este SRC (EPSG:32633), para imagens em graus longe do equador; extensão e camada também ficam nele. Vazio: como está.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways</source>
   <translation>Olhar cada bloco de quatro maneiras</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways, turned by quarters, and take the mean: four times slower, and often clearly better.</source>
   <translation>Olhar cada bloco de quatro maneiras, girado em quartos, e tirar a média: quatro vezes mais lento e muitas vezes claramente melhor.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least area</source>
   <translation>Área mínima</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Smaller polygons are left out; 0: none.</source>
   <translation>Polígonos menores são deixados de fora; 0: nenhum.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>square metres</source>
   <translation>metros quadrados</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>no limit</source>
   <translation>sem limite</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Simplify outlines</source>
   <translation>Simplificar contornos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines may move by this much to have fewer vertices; -1: half a pixel.</source>
   <translation>Os contornos podem mover-se isto para ter menos vértices; -1: meio pixel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>by half a pixel</source>
   <translation>meio pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>auto: as the true objects of each class were drawn in training, with right angles or round, without specks and small holes; found: as the network sees them; square: right angles (for buildings); smooth: round (for crowns).</source>
   <translation>auto: como os objetos verdadeiros de cada classe foram desenhados no treino, com ângulos retos ou redondos, sem lascas nem pequenos buracos; found: como a rede os vê; square: ângulos retos (para edifícios); smooth: redondos (para copas).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: auto</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: found</source>
   <translation>como encontrados</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: square</source>
   <translation>em ângulo reto</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: smooth</source>
   <translation>suaves</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Where the network runs.</source>
   <translation>Onde a rede é executada.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach raster and model under the same paths. Empty: this computer.</source>
   <translation>Endereço de um agendador Dask (tcp://host:8786) cujos processos procuram nos blocos; eles devem alcançar raster e modelo pelos mesmos caminhos. Vazio: este computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep the raw detections (archive)</source>
   <translation>Guardar as detecções brutas (arquivo de detecções)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep every raw detection beside the layer, for 'refine'.</source>
   <translation>Guardar cada detecção bruta ao lado da camada, para 'refine'.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run</source>
   <translation>Continuar uma execução inacabada</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run of the same OUTPUT.</source>
   <translation>Continuar uma execução inacabada do mesmo OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Ground size of web imagery</source>
   <translation>Tamanho no terreno das imagens da web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the training set. The nearest level of zoom that is not much coarser is taken.</source>
   <translation>Com o qual são lidos os píxeis de camadas XYZ, WMS e WMTS; 0: o do modelo ou o do conjunto de treino. É usado o nível de zoom mais próximo que não seja muito mais grosseiro.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's, or the training set's</source>
   <translation>o do modelo ou o do conjunto de treino</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Most tiles of web imagery</source>
   <translation>Máximo de mosaicos da web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's imagery is not ours to copy.</source>
   <translation>Uma execução que precisa de mais mosaicos de uma camada XYZ, WMS ou WMTS é recusada: as imagens de um servidor não são para copiar.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The archive that 'detect' kept.</source>
   <translation>O arquivo de detecções que 'detect' guardou.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of two that are one</source>
   <translation>Sobreposição a partir da qual dois são um</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Two detections of one class that overlap by more than this IoU are one object.</source>
   <translation>Duas detecções de uma classe que se sobrepõem mais que esta IoU são um só objeto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer.</source>
   <translation>A camada de detecções.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>True objects</source>
   <translation>Objetos verdadeiros</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The layer of true objects.</source>
   <translation>A camada dos objetos verdadeiros.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>All three in one GeoPackage</source>
   <translation>Os três num GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>GeoPackage with the layers matched, missed and extra.</source>
   <translation>GeoPackage com as camadas matched, missed e extra.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML file with the figures and curves.</source>
   <translation>Arquivo HTML com os números e curvas.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the detections</source>
   <translation>Classe das detecções</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the detections' class; empty: one class.</source>
   <translation>Campo com a classe das detecções; vazio: uma só classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the true objects</source>
   <translation>Classe dos objetos verdadeiros</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the truth's class; empty: one class.</source>
   <translation>Campo com a classe dos objetos verdadeiros; vazio: uma só classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Score of the detections</source>
   <translation>Pontuação das detecções</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the score; empty or absent: all equal.</source>
   <translation>Campo com a pontuação; vazio ou ausente: todas iguais.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons inside which both layers are compared; empty: everywhere.</source>
   <translation>Polígonos dentro dos quais as duas camadas são comparadas; vazio: em toda parte.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least overlap (IoU)</source>
   <translation>Sobreposição mínima (IoU)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap from which a detection counts as found.</source>
   <translation>Sobreposição a partir da qual uma detecção conta como encontrada.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which device to try.</source>
   <translation>Que dispositivo testar.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>HTML file for the report; empty: none.</source>
   <translation>Arquivo HTML para o relatório; vazio: nenhum.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>What to do</source>
   <translation>O que fazer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>install makes the engine, or repairs and finishes one; upgrade brings its libraries to their newest versions; remove deletes it from the disk.</source>
   <translation>install cria o motor, repara-o ou termina-o; upgrade leva as suas bibliotecas às versões mais novas; remove apaga-o do disco.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: install</source>
   <translation>instalar ou reparar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: upgrade</source>
   <translation>atualizar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: remove</source>
   <translation>remover</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Build of PyTorch</source>
   <translation>Compilação do PyTorch</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU where there is none; index takes what the configured package index has.</source>
   <translation>Qual compilação do PyTorch: auto ajusta-se à placa gráfica e toma a pequena para a CPU se não houver; index toma o que o índice de pacotes configurado tem.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: index</source>
   <translation>do índice de pacotes</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of the engine</source>
   <translation>Pasta do motor</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Where the engine is made (1 to 6 GB); empty: in your data folder.</source>
   <translation>Onde o motor é criado (1 a 6 GB); vazio: na sua pasta de dados.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of wheels (to install offline)</source>
   <translation>Pasta de wheels (para instalar sem rede)</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Install from the wheels in this folder, without a network; empty: from the network.</source>
   <translation>Instalar a partir dos wheels desta pasta, sem rede; vazio: da rede.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Python to make it from</source>
   <translation>Python a partir do qual criá-lo</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>The Python that the engine is made from; empty: chosen by itself.</source>
   <translation>O Python a partir do qual o motor é criado; vazio: escolhido automaticamente.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Start over</source>
   <translation>Recomeçar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Delete what is there and make it anew.</source>
   <translation>Apagar o que existe e criar de novo.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Split</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The split to measure on.</source>
   <translation>A parte em que medir.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: train</source>
   <translation>treino</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: validation</source>
   <translation>validação</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: test</source>
   <translation>teste</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Figures</source>
   <translation>Números</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON file for the figures; empty: none.</source>
   <translation>Arquivo JSON para os números; vazio: nenhum.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Tiles at once; 0: what fits into memory.</source>
   <translation>Blocos de uma vez; 0: o que cabe na memória.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach training set and model under the same paths. Empty: this computer.</source>
   <translation>Endereço de um agendador Dask (tcp://host:8786) cujos processos procuram nos blocos; eles devem alcançar conjunto de treino e modelo pelos mesmos caminhos. Vazio: este computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Exported model</source>
   <translation>Modelo exportado</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The file for the other program (.onnx).</source>
   <translation>O arquivo para o outro programa (.onnx).</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout that the QGIS plugin Deepness runs.</source>
   <translation>onnx: retângulos, classes, pontuações e máscaras, para os seus próprios programas; deepness: a forma que o complemento Deepness do QGIS executa.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Image size</source>
   <translation>Tamanho da imagem</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Side of the image that the exported model takes; 0: the model's tiles.</source>
   <translation>Lado da imagem que o modelo exportado recebe; 0: os blocos do modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>the model's tiles</source>
   <translation>os blocos do modelo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The training set's folder, or any folder with COCO annotations.</source>
   <translation>A pasta do conjunto de treino, ou qualquer pasta com anotações COCO.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Run folder</source>
   <translation>Pasta da execução</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The run folder.</source>
   <translation>A pasta da execução.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Time for the training</source>
   <translation>Tempo para o treino</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How long the training may take, on this machine as busy as it is; 0: what a good model needs, which is said before it starts. Everything that is left automatic follows from this, from the training set and from the machine.</source>
   <translation>Quanto o treino pode demorar, neste computador ocupado como está; 0: o que um bom modelo precisa, dito antes de começar. Tudo o que fica automático decorre disto, do conjunto de treino e do computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>what a good model needs</source>
   <translation>o que um bom modelo precisa</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer without a GPU.</source>
   <translation>A rede; auto: a que convém ao computador. MobileNet e ResNet-18 convêm a um computador sem GPU.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Network of timm</source>
   <translation>Rede do timm</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Name of a timm feature network, such as resnet50d; only with 'timm', where it is installed.</source>
   <translation>Nome de uma rede de características do timm, como resnet50d; só com 'timm', onde estiver instalado.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>What training starts from: base, a small network of RS Mask's own that knows imagery from above; pretrained, published weights (downloaded once); a file; or nothing. auto: the file where one is given, else base without a GPU where it fits the network, else pretrained.</source>
   <translation>De que parte o treino: base, uma rede pequena do RS Mask que conhece imagens vistas de cima; pretrained, pesos publicados (baixados uma vez); um arquivo (file); ou nada (none). auto: o arquivo se for indicado, senão base sem GPU se servir à rede, senão pretrained.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: pretrained</source>
   <translation>pré-treinado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: file</source>
   <translation>um arquivo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: none</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: base</source>
   <translation>modelo base do RS Mask</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Weights file</source>
   <translation>Arquivo de pesos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.</source>
   <translation>Um modelo do RS Mask ou um arquivo de pesos (.safetensors, .pth); usado com 'file' ou 'auto'.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Models and weights (*.safetensors *.pth *.pt)</source>
   <translation>Modelos e pesos (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizer</source>
   <translation>Otimizador</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the weights are changed.</source>
   <translation>Como os pesos são alterados.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate</source>
   <translation>Taxa de aprendizado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: found by a short range test before the training.</source>
   <translation>Comprimento do passo; 0: o padrão do otimizador, maior para passos de muitos blocos; vazio ou -1: encontrado por um breve teste antes do treino.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>the optimizer's own</source>
   <translation>o próprio do otimizador</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How often every tile is seen; 0: as the time allows.</source>
   <translation>Quantas vezes cada bloco é visto; 0: o que o tempo permitir.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps are then made of more of them.</source>
   <translation>Blocos por lote; 0: o que cabe na memória. Uma execução retomada pode ter lotes menores: os seus passos são então feitos de mais deles.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Augmentation</source>
   <translation>Aumento de dados</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of the training.</source>
   <translation>Com que força os blocos são variados: girados, redimensionados, clareados; auto: o que convém à duração do treino.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: light</source>
   <translation>leve</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: standard</source>
   <translation>padrão</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: strong</source>
   <translation>forte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the augmentation</source>
   <translation>Alterações no aumento de dados</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the chosen augmentation, as name=value, separated by commas: paste_share=0.5, scale_low=0.3.</source>
   <translation>Alterações no aumento escolhido, como nome=valor, separadas por vírgulas: paste_share=0.5, scale_low=0.3.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Patience</source>
   <translation>Paciência</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training ends after this many validations without a better mask AP; 0: never early; -1: what suits the number of validations.</source>
   <translation>O treino termina após tantas validações sem melhor AP das máscaras; 0: nunca antes; -1: o que convém ao número de validações.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Crop size</source>
   <translation>Tamanho dos recortes</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the machine.</source>
   <translation>O treino vê recortes aleatórios deste tamanho; 0: blocos inteiros; -1: o que convém aos blocos e ao computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Keep frozen</source>
   <translation>Manter congelado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Which part of the network keeps what it knew at the start: stem, its first layers, which see edges and colours; backbone, all that looks at the image. Helps with few objects.</source>
   <translation>Que parte da rede mantém o que sabia no início: stem, as primeiras camadas, que veem bordas e cores; backbone, tudo o que olha a imagem. Ajuda com poucos objetos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: stem</source>
   <translation>primeiras camadas</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: backbone</source>
   <translation>corpo inteiro da rede</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Heads of the network</source>
   <translation>Cabeças da rede</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Size of the network's heads; light ones are several times faster without a GPU; auto: what suits the machine.</source>
   <translation>Tamanho das cabeças da rede; as leves (light) são várias vezes mais rápidas sem GPU; auto: o que convém ao computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: full</source>
   <translation>completo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Mask size</source>
   <translation>Tamanho da máscara</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; auto: what suits the objects.</source>
   <translation>Lado da máscara com que um objeto é desenhado; 56 é mais fina, mais lenta e para objetos grandes; auto: o que convém aos objetos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Normalisation</source>
   <translation>Normalização</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How values inside the network are kept in range; auto suits nearly always: frozen with pretrained weights, else what learns from nothing.</source>
   <translation>Como os valores dentro da rede são mantidos na faixa; auto convém quase sempre: frozen com pesos pré-treinados, senão o que aprende do nada.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: frozen</source>
   <translation>congelado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: batch</source>
   <translation>por lote</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: group</source>
   <translation>por grupo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Schedule of the learning rate</source>
   <translation>Evolução da taxa de aprendizado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and again at eight ninths), or constant.</source>
   <translation>Como a taxa de aprendizado cai após o aquecimento: cosine, steps (a um décimo em dois terços e de novo em oito nonos) ou constant.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: cosine</source>
   <translation>cosseno</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: steps</source>
   <translation>em degraus</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: constant</source>
   <translation>constante</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate from stage to stage</source>
   <translation>Taxa de aprendizado de estágio a estágio</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate of each stage of the network's body, as a share of the next later one's; 1: all the same. Below 1, what was learnt before changes less.</source>
   <translation>Taxa de aprendizado de cada estágio do corpo da rede, como parcela da do seguinte; 1: todas iguais. Abaixo de 1, o que já foi aprendido muda menos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches a step</source>
   <translation>Lotes por passo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches that the network looks at before it is changed once: as steady as a batch that many times as large, in the memory of one; 0: what suits the batch.</source>
   <translation>Lotes que a rede olha antes de ser alterada uma vez: tão estável como um lote tantas vezes maior, na memória de um; 0: o que convém ao lote.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps of an epoch</source>
   <translation>Passos por época</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps after which the tiles seen count as an epoch, which may end with a validation; 0: chosen, as a rule as many as show every tile once.</source>
   <translation>Passos após os quais os blocos vistos contam como uma época, que pode terminar com uma validação; 0: escolhido, em regra tantos quantos mostram cada bloco uma vez.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs between validations</source>
   <translation>Épocas entre validações</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs from one validation to the next; 0: so many that validation costs little.</source>
   <translation>Épocas de uma validação à seguinte; 0: tantas que validar custe pouco.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of difficult tiles seen again</source>
   <translation>Parcela de blocos difíceis vistos de novo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of an epoch's tiles that are seen again because the network was worst on them.</source>
   <translation>Parcela dos blocos de uma época que são vistos de novo porque a rede foi pior neles.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: when to switch</source>
   <translation>Adam_SGD: quando trocar</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has settled, as in SWATS), at a share of the schedule, alternate (back to Adam when validation stalls), or mix.</source>
   <translation>Só Adam_SGD: quando o Adam passa a SGD: auto (assim que se estabiliza o comprimento de passo de que o SGD precisaria, como em SWATS), at (numa parcela do percurso), alternate (volta ao Adam quando a validação estagna) ou mix.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: at</source>
   <translation>numa parcela</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: alternate</source>
   <translation>alternando</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: mix</source>
   <translation>mistura</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: share</source>
   <translation>Adam_SGD: parcela</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it comes at the latest; mix: SGD's weight.</source>
   <translation>Só Adam_SGD: at: a parcela do percurso em que vem a troca; auto: onde vem no máximo; mix: o peso do SGD.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Loading processes</source>
   <translation>Processos de carregamento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Processes that load tiles; -1: chosen for the machine.</source>
   <translation>Processos que carregam blocos; -1: escolhido para o computador.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Number from which all chance of a training follows: same number, same training; another number shows how much of a result is luck.</source>
   <translation>Número do qual decorre todo o acaso de um treino: mesmo número, mesmo treino; outro mostra quanto de um resultado é sorte.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The same to the bit on a graphics card</source>
   <translation>Idêntico bit a bit numa placa gráfica</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of threads, it always is.</source>
   <translation>Dar o mesmo treino bit a bit também numa GPU; mais lento. Numa CPU, com o mesmo número de threads, é sempre assim.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished run in OUTPUT.</source>
   <translation>Continuar a execução inacabada em OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizers</source>
   <translation>Otimizadores</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The optimizers to compare.</source>
   <translation>Os otimizadores a comparar.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Repeats</source>
   <translation>Repetições</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Trainings with each optimizer, each with a seed of its own; with fewer than three, differences can hardly be told from chance.</source>
   <translation>Treinos com cada otimizador, cada um com a sua semente; com menos de três, as diferenças mal se distinguem do acaso.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Folder of the comparison</source>
   <translation>Pasta da comparação</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The comparison's folder.</source>
   <translation>A pasta da comparação.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with an unfinished comparison</source>
   <translation>Continuar uma comparação inacabada</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be added to a finished one.</source>
   <translation>Continuar a comparação inacabada em OUTPUT; a uma acabada podem-se juntar mais otimizadores e repetições.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;Cuts rasters and the polygons that you drew on them into tiles with outlines: the training set that “Train a model” learns from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Corta os rasters e os polígonos que você desenhou sobre eles em blocos com contornos: o conjunto de treino com que “Treinar um modelo” aprende.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Before you start:&lt;/b&gt; draw one polygon around each object, touching neighbours as polygons of their own. Some 50 to 100 objects are enough for a first try, a few hundred for a good model. Where you did not annotate everything, draw the &lt;b&gt;annotated area&lt;/b&gt; as well: without it, objects that you left out count as background and the model learns to overlook them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Antes de começar:&lt;/b&gt; desenhe um polígono em volta de cada objeto, os vizinhos que se tocam como polígonos próprios. De 50 a 100 objetos bastam para uma primeira tentativa, algumas centenas para um bom modelo. Onde você não anotou tudo, desenhe também a &lt;b&gt;área anotada&lt;/b&gt;: sem ela, os objetos omitidos contam como fundo e o modelo aprende a ignorá-los.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a folder with georeferenced tiles, annotations in COCO format, a report, and &lt;i&gt;tiles.gpkg&lt;/i&gt; to look at in QGIS. A part of the area is set aside and is never learned from, so that the figures of the training are honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; uma pasta com blocos georreferenciados, anotações no formato COCO, um relatório e &lt;i&gt;tiles.gpkg&lt;/i&gt; para ver no QGIS. Uma parte da área é separada e nunca aprendida, para que os números do treino sejam honestos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Tile size:&lt;/b&gt; the largest objects should be smaller than half a tile.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Tamanho do bloco:&lt;/b&gt; os maiores objetos devem ser menores que meio bloco.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; a field, or an expression such as &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, or one class for all. Where QGIS shows names in place of a field's codes, the names are taken.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; um campo, uma expressão como &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, ou uma classe para todos. Onde o QGIS mostra nomes no lugar dos códigos de um campo, são tomados os nomes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;The layer counts as QGIS shows it: with its filter, its joined and computed fields, and what you drew without saving it yet; “Selected features only” takes the selected ones.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A camada conta como o QGIS a mostra: com o seu filtro, os campos unidos e calculados, e o que você desenhou sem ainda salvar; “Apenas feições selecionadas” toma as selecionadas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/check.en.html" />
   <source>&lt;p&gt;Shows the versions of the engine, the device that it will use and why, and how fast the network runs on it. Run it first when something does not work, and add its output to a report of an error.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mostra as versões do motor, o dispositivo que ele usará e por quê, e com que velocidade a rede corre nele. Execute-o primeiro quando algo não funcionar e junte a saída ao relato de um erro.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;Trains the same network on the same training set with several optimizers, several times each, and says which is better, and whether the difference is more than chance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Treina a mesma rede no mesmo conjunto de treino com vários otimizadores, várias vezes cada um, e diz qual é melhor e se a diferença é mais que acaso.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;It takes as long as all its trainings together: optimizers times repeats. It can be cancelled and continued at any time. The best model of all is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Demora tanto como todos os seus treinos juntos: otimizadores vezes repetições. Pode ser cancelado e continuado a qualquer momento. O melhor modelo de todos é guardado.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Finds every object in a raster of any size and outlines it with a polygon. Objects that lie across tiles come out whole and once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Encontra cada objeto num raster de qualquer tamanho e o contorna com um polígono. Objetos que atravessam blocos saem inteiros e uma só vez.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;The raster should look like the imagery that the model was trained on: the same bands in the same order, a similar season. It is resampled to the model's ground size by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O raster deve parecer-se com as imagens em que o modelo foi treinado: as mesmas bandas na mesma ordem, uma estação parecida. Ele é reamostrado automaticamente para o tamanho no terreno do modelo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a polygon layer in the raster's CRS with the fields &lt;i&gt;class_id, class, score&lt;/i&gt; (0 to 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cut by the edge of the raster, the area, the extent or the nodata)&lt;i&gt;, stitched&lt;/i&gt; (number of tiles joined)&lt;i&gt;, source&lt;/i&gt; and &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; uma camada de polígonos no SRC do raster com os campos &lt;i&gt;class_id, class, score&lt;/i&gt; (0 a 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cortado pela borda do raster, da área, da extensão ou dos pixels sem dados)&lt;i&gt;, stitched&lt;/i&gt; (número de blocos unidos)&lt;i&gt;, source&lt;/i&gt; e &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A score of 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated: the report of its training says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma pontuação de 0.8 significa que cerca de 8 em 10 objetos estão certos, se as pontuações do modelo foram calibradas: o relatório do treino o diz.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Too many false objects: raise the least score. Too few: lower it. With the archive kept, “Refine detections” does that in seconds.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Objetos falsos demais: aumente a pontuação mínima. Poucos demais: diminua-a. Com o arquivo de detecções guardado, “Refinar detecções” faz isso em segundos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A run that was cancelled or broke off goes on where it was when it is started again with the same output file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma execução cancelada ou interrompida continua de onde estava quando é iniciada de novo com o mesmo arquivo de saída.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;Compares a layer of detections with a layer of true objects, one to one by the overlap of their outlines (IoU: shared area through joint area).&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara uma camada de detecções com uma camada de objetos verdadeiros, um a um pela sobreposição dos contornos (IoU: área comum por área conjunta).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; precision (how many of the detections are right), recall (how many of the true objects were found), F1 (both together) and AP (over all scores), for each class and for all; how far the outlines of what was found are from the true ones; and the &lt;b&gt;matched&lt;/b&gt;, &lt;b&gt;missed&lt;/b&gt; and &lt;b&gt;extra&lt;/b&gt; objects as layers, to see where it goes wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; precisão (quantas detecções estão certas), revocação (quantos objetos verdadeiros foram encontrados), F1 (ambas juntas) e AP (sobre todas as pontuações), por classe e no total; quanto os contornos encontrados distam dos verdadeiros; e os objetos &lt;b&gt;matched&lt;/b&gt; (correspondidos), &lt;b&gt;missed&lt;/b&gt; (perdidos) e &lt;b&gt;extra&lt;/b&gt; (a mais) como camadas, para ver onde falha.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;The figures are only worth something where &lt;i&gt;all&lt;/i&gt; true objects are drawn: give that area in &lt;b&gt;Only inside&lt;/b&gt;. And only on imagery that the model was not trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os números só valem onde estão desenhados &lt;i&gt;todos&lt;/i&gt; os objetos verdadeiros: indique essa área em &lt;b&gt;Só dentro de&lt;/b&gt;. E só em imagens em que o modelo não foi treinado.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluatemodel.en.html" />
   <source>&lt;p&gt;Measures a model on one part of a training set with the figures of COCO: AP and AP50 of masks and boxes, by class and by size. The part &lt;b&gt;test&lt;/b&gt; is the honest one: nothing was learned from it and nothing chosen by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mede um modelo numa parte de um conjunto de treino com os números do COCO: AP e AP50 das máscaras e dos retângulos, por classe e por tamanho. A parte &lt;b&gt;test&lt;/b&gt; é a honesta: dela nada foi aprendido nem escolhido.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;Writes a training set in another tool's format: COCO instances, YOLO segmentation, RCNN Masks (ArcGIS), or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Grava um conjunto de treino no formato de outra ferramenta: instâncias COCO, segmentação YOLO, RCNN Masks (ArcGIS) ou máscaras de instâncias organizadas como Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;What a format can't hold is said: YOLO has neither holes nor objects of several parts; masks can't hold overlapping objects.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O que um formato não pode conter é dito: o YOLO não tem buracos nem objetos de várias partes; máscaras não podem conter objetos sobrepostos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;Writes a model of RS Mask as an ONNX file, which other programs run without RS Mask and without PyTorch. The file is run beside the model before it gets its name: both must find the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Grava um modelo do RS Mask como arquivo ONNX, que outros programas executam sem o RS Mask e sem o PyTorch. O arquivo é executado ao lado do modelo antes de receber o nome: ambos devem encontrar o mesmo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gives boxes, classes, scores and masks, for ONNX Runtime and programs of your own; &lt;i&gt;deepness&lt;/i&gt; is for the QGIS plugin Deepness. Tiling, joining across tiles and square corners belong to RS Mask and stay behind.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Formato:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; dá retângulos, classes, pontuações e máscaras, para o ONNX Runtime e programas próprios; &lt;i&gt;deepness&lt;/i&gt; é para o complemento Deepness do QGIS. A divisão em blocos, a união entre blocos e os ângulos retos pertencem ao RS Mask e não são exportados.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Image size:&lt;/b&gt; 0 takes the size of the tiles that the model was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Tamanho da imagem:&lt;/b&gt; 0 toma o tamanho dos blocos em que o modelo foi treinado.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;The engine needs two more libraries for this, &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;onnxruntime&lt;/i&gt;; where they are missing, the message says how to install them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O motor precisa para isto de mais duas bibliotecas, &lt;i&gt;onnx&lt;/i&gt; e &lt;i&gt;onnxruntime&lt;/i&gt;; se faltarem, a mensagem diz como instalá-las.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Makes a training set from one that another tool wrote: COCO instances (polygons or RLE, any folder shape), YOLO segmentation, RCNN Masks as exported by ArcGIS, or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cria um conjunto de treino a partir de um gravado por outra ferramenta: instâncias COCO (polígonos ou RLE, qualquer forma de pasta), segmentação YOLO, RCNN Masks exportado pelo ArcGIS ou máscaras de instâncias organizadas como Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Images are copied as they are. Splits that the other set has are kept. Without them, georeferenced images are split by blocks in space, and images that overlap another split are left out, so that validation is honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;As imagens são copiadas como estão. A divisão do outro conjunto é mantida. Sem ela, imagens georreferenciadas são divididas por blocos no espaço, e imagens que se sobrepõem a outra parte são deixadas de fora, para que a validação seja honesta.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;Makes up two aerial photographs with exact outlines of every building, tree, vehicle and ship on them, to try everything with before you have data of your own.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Inventa duas fotografias aéreas com contornos exatos de cada edifício, árvore, veículo e navio, para experimentar tudo antes de ter dados próprios.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; is for &lt;i&gt;Make a training set&lt;/i&gt;, with the layer &lt;i&gt;objects&lt;/i&gt; and its field &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; is what no training sees: detect there, and compare with the same layer by &lt;i&gt;Evaluate detections&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; é para &lt;i&gt;Criar um conjunto de treino&lt;/i&gt;, com a camada &lt;i&gt;objects&lt;/i&gt; e o seu campo &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; é o que nenhum treino vê: detecte ali e compare com a mesma camada em &lt;i&gt;Avaliar detecções&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;Makes a GeoPackage with two layers that are ready to draw in, coloured by class, and loads them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cria um GeoPackage com duas camadas prontas para desenhar, coloridas por classe, e as carrega.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; one polygon an object; its class is chosen from a list. Touching neighbours stay polygons of their own. Invalid polygons are refused while you draw.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; um polígono por objeto; a classe é escolhida numa lista. Vizinhos que se tocam continuam polígonos próprios. Polígonos inválidos são recusados ao desenhar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; draw around the parts in which you annotated everything. Only there does an unlabelled pixel count as background. The field &lt;i&gt;split&lt;/i&gt; may say what an area is for (train, validation, test); left empty, RS Mask decides. It counts only where “Make a training set” has &lt;i&gt;field&lt;/i&gt; as “Split by” and &lt;i&gt;split&lt;/i&gt; as the field with the split; an area without one then goes to a split by chance, as blocks do. With &lt;i&gt;blocks&lt;/i&gt; the field is not looked at, and with &lt;i&gt;areas&lt;/i&gt; each area goes as a whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; desenhe em volta das partes em que você anotou tudo. Só ali um pixel sem objeto conta como fundo. O campo &lt;i&gt;split&lt;/i&gt; pode dizer para que serve uma área (train, validation, test); vazio, o RS Mask decide. Só conta onde “Criar um conjunto de treino” tem &lt;i&gt;field&lt;/i&gt; em “Dividir por” e &lt;i&gt;split&lt;/i&gt; como campo com a divisão; uma área sem valor vai então por acaso para uma parte, como os blocos. Com &lt;i&gt;blocks&lt;/i&gt; o campo não é visto, e com &lt;i&gt;areas&lt;/i&gt; cada área vai inteira.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Neighbours without gaps and overlaps:&lt;/b&gt; in the snapping toolbar, switch on snapping to vertices and segments, topological editing, and “Avoid overlap on active layer”. These are settings of the project, so a layer can't bring them along; leave the last one off where objects may hide parts of each other, as tree crowns do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Vizinhos sem lacunas nem sobreposições:&lt;/b&gt; na barra de aderência, ative a aderência a vértices e segmentos, a edição topológica e “Evitar sobreposição na camada ativa”. São configurações do projeto, uma camada não as pode trazer; deixe a última desligada onde os objetos podem esconder-se em parte, como as copas das árvores.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Afterwards:&lt;/b&gt; “Make a training set” with &lt;i&gt;objects&lt;/i&gt; as the annotated objects, &lt;i&gt;class&lt;/i&gt; as the field with the class and &lt;i&gt;area&lt;/i&gt; as the annotated area. An existing file is never overwritten.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; “Criar um conjunto de treino” com &lt;i&gt;objects&lt;/i&gt; como objetos anotados, &lt;i&gt;class&lt;/i&gt; como campo com a classe e &lt;i&gt;area&lt;/i&gt; como área anotada. Um arquivo existente nunca é sobrescrito.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/refine.en.html" />
   <source>&lt;p&gt;Makes a new layer of detections from the raw ones that “Detect objects” kept (&lt;i&gt;Keep the raw detections&lt;/i&gt;), with another least score, least area or outline, in seconds and without the network.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cria em segundos e sem a rede uma nova camada a partir das detecções brutas que “Detectar objetos” guardou (&lt;i&gt;Guardar as detecções brutas&lt;/i&gt;), com outra pontuação mínima, outra área mínima ou outro contorno.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;Installs what RS Mask calculates with, PyTorch and a few geospatial libraries, into a Python environment of their own. QGIS's own Python is not touched, and other plugins don't notice. Once for every user of the computer; it takes 1 to 6 GB and some minutes of download.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Instala aquilo com que o RS Mask calcula, o PyTorch e algumas bibliotecas geoespaciais, num ambiente Python próprio. O Python do QGIS não é alterado, e os outros complementos não notam nada. Uma vez por usuário do computador; leva de 1 a 6 GB e alguns minutos de download.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;The build of PyTorch that fits the graphics card is chosen by itself; without a card it is the small one for the CPU. Where PyTorch's own server can't be reached, PyTorch comes from the package index. The proxy is that of QGIS (Settings → Options → Network). After a break, run this again: what was downloaded is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A compilação do PyTorch que convém à placa gráfica é escolhida automaticamente; sem placa é a pequena para a CPU. Se o servidor do PyTorch não puder ser alcançado, o PyTorch vem do índice de pacotes. O proxy é o do QGIS (Configurações → Opções → Rede). Após uma interrupção, execute de novo: o que foi baixado é mantido.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;What to do&lt;/b&gt; also &lt;i&gt;upgrades&lt;/i&gt; the libraries and &lt;i&gt;removes&lt;/i&gt; the engine from the disk.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;O que fazer&lt;/b&gt; também &lt;i&gt;atualiza&lt;/i&gt; as bibliotecas e &lt;i&gt;remove&lt;/i&gt; o motor do disco.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Without a network:&lt;/b&gt; fill a folder with wheels on a computer of the same kind (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) and name it as &lt;b&gt;Folder of wheels&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Sem rede:&lt;/b&gt; encha uma pasta de wheels num computador do mesmo tipo (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) e indique-a como &lt;b&gt;Pasta de wheels&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;You have such an environment already&lt;/b&gt; (a cluster's module, conda)? Name its Python in Settings → Options → Processing → Providers → RS Mask, or in the environment variable RS_MASK_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Você já tem um ambiente assim&lt;/b&gt; (um módulo de um cluster, conda)? Indique o Python dele em Configurações → Opções → Processamento → Provedores → RS Mask, ou na variável de ambiente RS_MASK_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Fine-tunes Mask R-CNN on a training set and keeps the model that does best on the part set aside for validation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajusta o Mask R-CNN a um conjunto de treino e guarda o modelo que se sai melhor na parte separada para a validação.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Network, crops, batch and steps are chosen for your training set and this computer; the log gives the reason for each, and &lt;b&gt;Advanced Parameters&lt;/b&gt; override it. &lt;b&gt;Time for the training&lt;/b&gt; is how many minutes you have; 0: what a good model needs. A graphics card makes this ten to fifty times faster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A rede, os recortes, o lote e os passos são escolhidos para o seu conjunto de treino e este computador; o registro dá a razão de cada um, e os &lt;b&gt;Parâmetros avançados&lt;/b&gt; prevalecem. &lt;b&gt;Tempo para o treino&lt;/b&gt; diz quantos minutos tem; 0: o que um bom modelo precisa. Uma placa gráfica torna isto dez a cinquenta vezes mais rápido.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Start from&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: without a graphics card the base model that comes with the plugin, else published weights, which are downloaded once. A model of yours for similar objects is a better start: choose &lt;i&gt;file&lt;/i&gt; and name it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Partir de&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: sem placa gráfica, o modelo de base que vem com o complemento; senão, pesos publicados, baixados uma só vez. Um modelo seu para objetos semelhantes é um melhor começo: escolha &lt;i&gt;file&lt;/i&gt; e indique-o.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a run folder with &lt;i&gt;model.safetensors&lt;/i&gt;, which “Detect objects” takes, a report and everything needed to go on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; uma pasta da execução com &lt;i&gt;model.safetensors&lt;/i&gt;, que “Detectar objetos” recebe, um relatório e tudo o que é preciso para continuar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;You can cancel at any time and go on later: run it again with the same run folder and &lt;b&gt;Go on with an unfinished run&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Você pode cancelar a qualquer momento e continuar mais tarde: execute de novo com a mesma pasta da execução e &lt;b&gt;Continuar uma execução inacabada&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>{rate} tiles of {side} × {side} pixels a second (small network)</source>
   <translation>{rate} blocos de {side} × {side} pixels por segundo (rede pequena)</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Number format of detection</source>
   <translation>Formato numérico da detecção</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free memory of the device</source>
   <translation>Memória livre do dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free disk</source>
   <translation>Espaço livre em disco</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Speed</source>
   <translation>Velocidade</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>No GPU, because</source>
   <translation>Sem GPU, porque</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>unknown</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>RS Mask: check</source>
   <translation>RS Mask: verificação</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>The engine and this machine</source>
   <translation>O motor e este computador</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over repeats</source>
   <translation>entre repetições</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over images</source>
   <translation>entre imagens</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP (mean and 95 % interval)</source>
   <translation>AP das máscaras (média e intervalo de 95 %)</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>Mask AP with both intervals</source>
   <translation>AP das máscaras com os dois intervalos</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP</source>
   <translation>AP das máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>loss</source>
   <translation>perda</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>recall</source>
   <translation>revocação</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>precision</source>
   <translation>precisão</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>map units</source>
   <translation>unidades do mapa</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>the network's own (error {error})</source>
   <translation>da própria rede (erro {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>calibrated (error {error})</source>
   <translation>calibradas (erro {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>score</source>
   <translation>pontuação</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>share that is right</source>
   <translation>parcela que está certa</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all together</source>
   <translation>em conjunto</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box</source>
   <translation>retângulo</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>object or not</source>
   <translation>objeto ou não</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>proposed box</source>
   <translation>retângulo proposto</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP50</source>
   <translation>AP50 das máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP75</source>
   <translation>AP75 das máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box AP</source>
   <translation>AP dos retângulos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>size of the objects (square root of their boxes' area, pixels)</source>
   <translation>tamanho dos objetos (raiz da área do seu retângulo, pixels)</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>objects</source>
   <translation>objetos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>accuracy</source>
   <translation>acurácia</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>step</source>
   <translation>passo</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>learning rate</source>
   <translation>taxa de aprendizado</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>smoothed</source>
   <translation>suavizada</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>dot: best F1</source>
   <translation>ponto: melhor F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>small objects</source>
   <translation>objetos pequenos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>medium objects</source>
   <translation>objetos médios</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>large objects</source>
   <translation>objetos grandes</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all objects</source>
   <translation>todos os objetos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>best epoch</source>
   <translation>melhor época</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>anchors</source>
   <translation>âncoras</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP (IoU 0.50–0.95)</source>
   <translation>AP das máscaras (IoU 0,50–0,95)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP75</source>
   <translation>AP75 das máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, small (&lt; 32² px)</source>
   <translation>AP das máscaras, pequenos (&lt; 32² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, medium (32²–96² px)</source>
   <translation>AP das máscaras, médios (32²–96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, large (&gt; 96² px)</source>
   <translation>AP das máscaras, grandes (&gt; 96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Box AP50</source>
   <translation>AP50 dos retângulos</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Precision at best F1</source>
   <translation>Precisão no melhor F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Recall at best F1</source>
   <translation>Revocação no melhor F1</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>unknown (no CRS)</source>
   <translation>desconhecido (sem SRC)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} object</source>
   <translation>{n} objeto</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} objects</source>
   <translation>{n} objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>kept</source>
   <translation>mantidos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>size of the objects (square root of their area, pixels; dashed: half a tile)</source>
   <translation>tamanho dos objetos (raiz da sua área, pixels; tracejado: meio bloco)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Object sizes</source>
   <translation>Tamanhos dos objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>training</source>
   <translation>treino</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>validation</source>
   <translation>validação</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>test</source>
   <translation>teste</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the objects</source>
   <translation>O que foi feito dos objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the features</source>
   <translation>O que foi feito das feições</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>less than 1 %</source>
   <translation>menos de 1 %</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>for want of tiles</source>
   <translation>por falta de blocos</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>training set</source>
   <translation>conjunto de treino</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>classes</source>
   <translation>classes</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>bands</source>
   <translation>bandas</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>pixel type</source>
   <translation>tipo dos pixels</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>ground size (m)</source>
   <translation>tamanho no terreno (m)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tile size (pixels)</source>
   <translation>tamanho do bloco (pixels)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tiles</source>
   <translation>blocos</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>found by the test</source>
   <translation>encontrada pelo teste</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>no</source>
   <translation>não</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>never ends early</source>
   <translation>nunca termina antes</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>whole tiles</source>
   <translation>blocos inteiros</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>none is repeated</source>
   <translation>nenhum se repete</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>chosen for the machine</source>
   <translation>escolhido para o computador</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Optimizers compared</source>
   <translation>Comparação de otimizadores</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} training finished</source>
   <translation>{done} de {planned} treino terminado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} trainings finished</source>
   <translation>{done} de {planned} treinos terminados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tile</source>
   <translation>{n} bloco de validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tiles</source>
   <translation>{n} blocos de validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeat of each optimizer</source>
   <translation>números de {n} repetição de cada otimizador</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeats of each optimizer</source>
   <translation>números de {n} repetições de cada otimizador</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>What can be said</source>
   <translation>O que se pode dizer</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over repeats</source>
   <translation>95 % entre repetições</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over images</source>
   <translation>95 % entre imagens</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>training (s)</source>
   <translation>treino (s)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>its state (MB)</source>
   <translation>o seu estado (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>GPU peak (MB)</source>
   <translation>pico da GPU (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>The interval over repeats says how far another seed moves the figure, the one over images how far another choice of validation tiles would. A difference is called real only where neither explains it.</source>
   <translation>O intervalo entre repetições diz quanto outra semente move o número; o das imagens, quanto o moveria outra escolha de blocos de validação. Uma diferença só é chamada real onde nenhum dos dois a explica.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Trainings</source>
   <translation>Treinos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>repeat</source>
   <translation>repetição</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>seed</source>
   <translation>semente</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>why it failed</source>
   <translation>por que falhou</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Parameters</source>
   <translation>Parâmetros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections against truth</source>
   <translation>Detecções comparadas com a verdade</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>against {path}</source>
   <translation>em comparação com {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>inside {path}</source>
   <translation>dentro de {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} object found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} de {truth} objeto encontrado (IoU de {iou} ou mais), {missed} perdido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} objects found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} de {truth} objetos encontrados (IoU de {iou} ou mais), {missed} perdidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detection</source>
   <translation>{n} detecção a mais</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detections</source>
   <translation>{n} detecções a mais</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Mean IoU of what was found</source>
   <translation>IoU média do que foi encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>By class</source>
   <translation>Por classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>found</source>
   <translation>encontrados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>missed</source>
   <translation>perdidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>extra</source>
   <translation>a mais</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>best F1</source>
   <translation>melhor F1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>at score</source>
   <translation>na pontuação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines of what was found</source>
   <translation>Contornos do que foi encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>mean IoU</source>
   <translation>IoU média</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>boundary IoU</source>
   <translation>IoU de borda</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>vertices</source>
   <translation>vértices</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>of the truth</source>
   <translation>da verdade</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>right angles</source>
   <translation>ângulos retos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision and recall (IoU {iou})</source>
   <translation>Precisão e revocação (IoU {iou})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision over recall, one line a class</source>
   <translation>Precisão pela revocação, uma linha por classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>How it was measured</source>
   <translation>Como se mediu</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections in the order of their score take the free true object of their class that they overlap most; each object is found once at most. Precision, recall and F1 are those of the layer as it is, with all its scores; “best F1” is what another score threshold would give. AP is the mean of the interpolated precision at 101 recalls (COCO), and the mean over the classes that have true objects.</source>
   <translation>As detecções tomam, na ordem da sua pontuação, o objeto verdadeiro livre da sua classe que mais sobrepõem; cada objeto é encontrado no máximo uma vez. Precisão, revocação e F1 são os da camada como está, com todas as suas pontuações; “melhor F1” é o que daria outro limiar. AP é a média da precisão interpolada em 101 revocações (COCO), e a média das classes que têm objetos verdadeiros.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Objects count of which at least half lies inside the area; a detection of an object that does not count is neither right nor wrong.</source>
   <translation>Contam os objetos de que pelo menos metade está dentro da área; uma detecção de um objeto que não conta não está nem certa nem errada.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>The calibration error is the mean distance between scores and the share of detections with such scores that are right: 0 where of ten objects with a score of 0.8 eight are right.</source>
   <translation>O erro de calibração é a distância média entre as pontuações e a parcela das detecções com tais pontuações que estão certas: 0 onde, de dez objetos com pontuação 0,8, oito estão certos.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines are measured on the found objects and their true ones, each figure the mean over the objects. Boundary IoU (Cheng et al. 2021) compares only the bands along the inside of both outlines, a tenth of the true object's side wide. PoLiS (Avbelj et al. 2015) is the mean distance of the vertices of either outline from the other one; Hausdorff is the greatest distance. Right angles are the share of corners that turn by 80° to 100°, long sides counting more.</source>
   <translation>Os contornos são medidos nos objetos encontrados e nos seus verdadeiros; cada número é a média dos objetos. A IoU de borda (Cheng et al. 2021) compara apenas as faixas do lado de dentro dos dois contornos, com um décimo do lado do objeto verdadeiro de largura. PoLiS (Avbelj et al. 2015) é a distância média dos vértices de cada contorno ao outro; Hausdorff é a maior distância. Ângulos retos são a parcela dos cantos que viram de 80° a 100°; lados longos contam mais.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training running</source>
   <translation>Treino em curso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training finished</source>
   <translation>Treino terminado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped</source>
   <translation>Treino parado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped early</source>
   <translation>Treino terminado antes do fim</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>, epoch {n}</source>
   <translation>, época {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>; the model file is from epoch {n}</source>
   <translation>; o arquivo do modelo é da época {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How well objects are found</source>
   <translation>Como os objetos são encontrados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tile</source>
   <translation>{n} bloco de treino</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tiles</source>
   <translation>{n} blocos de treino</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tile of the validation part</source>
   <translation>{n} bloco da parte de validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tiles of the validation part</source>
   <translation>{n} blocos da parte de validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true object</source>
   <translation>{n} objeto verdadeiro</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true objects</source>
   <translation>{n} objetos verdadeiros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detection by the model of the best epoch</source>
   <translation>{n} detecção pelo modelo da melhor época</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detections by the model of the best epoch</source>
   <translation>{n} detecções pelo modelo da melhor época</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>For want of validation tiles with objects, these figures are of tiles that the model was trained on: they are too good to be true elsewhere.</source>
   <translation>Por falta de blocos de validação com objetos, estes números são de blocos em que o modelo foi treinado: em outros lugares seriam bons demais para ser verdade.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>By class and size</source>
   <translation>Por classe e tamanho</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP small</source>
   <translation>AP pequenos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP medium</source>
   <translation>AP médios</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP large</source>
   <translation>AP grandes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Small objects cover less than 32 × 32 pixels, large ones more than 96 × 96. A dash: there is no such object.</source>
   <translation>Objetos pequenos cobrem menos de 32 × 32 pixels, os grandes mais de 96 × 96. Um traço: não há tal objeto.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Mask AP at a glance</source>
   <translation>AP das máscaras num relance</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What was taken for what</source>
   <translation>O que foi tomado pelo quê</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>true \ found</source>
   <translation>verdadeiro \ encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>no object</source>
   <translation>nenhum objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Each row tells what became of the objects of a class; the last row, what was found where there is no object. Detections count from their class's score of best F1 on, and are of an object when they overlap it by IoU 0.5 or more.</source>
   <translation>Cada linha diz o que foi feito dos objetos de uma classe; a última, o que foi encontrado onde não há objeto. As detecções contam a partir da pontuação do melhor F1 da sua classe, e são de um objeto quando o sobrepõem com IoU de 0,5 ou mais.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Only the most frequent classes are shown.</source>
   <translation>Só são mostradas as classes mais frequentes.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision and recall (IoU 0.50)</source>
   <translation>Precisão e revocação (IoU 0,50)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision: how many detections are right. Recall: how many objects are found.</source>
   <translation>Precisão: quantas detecções estão certas. Revocação: quantos objetos são encontrados.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What a score means</source>
   <translation>O que significa uma pontuação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Objects found, in groups of equally many: their mean score, and how many of them are right (IoU 0.5). On the dashed line a score of 0.8 means 8 right ones of 10; below it, scores promise too much.</source>
   <translation>Objetos encontrados, em grupos de igual número: a sua pontuação média e quantos deles estão certos (IoU 0,5). Na linha tracejada uma pontuação de 0,8 significa 8 certos em 10; abaixo dela, as pontuações prometem demais.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The calibrated scores of a tile come from curves fitted to the other tiles.</source>
   <translation>As pontuações calibradas de um bloco vêm de curvas ajustadas aos outros blocos.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>right</source>
   <translation>certas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>error of the network's scores</source>
   <translation>erro das pontuações da rede</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>of the calibrated ones</source>
   <translation>das calibradas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>detection begins at</source>
   <translation>a detecção começa em</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Of the objects that are left when all detections of one object in a tile are made one, as in a layer. Detection begins at the score of best F1 among them.</source>
   <translation>Dos objetos que restam quando todas as detecções de um objeto num bloco se tornam uma, como numa camada. A detecção começa na pontuação do melhor F1 entre eles.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles that the model was measured on</source>
   <translation>Blocos de treino em que o modelo foi medido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Tiles of the validation part</source>
   <translation>Blocos da parte de validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: the truth. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: what the model found. Grey lines: objects that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated. Detections are drawn from their class's score of best F1 on (the table's “at score”); at most twice as many in a tile as there are true objects, or {least}: the surest.</source>
   <translation>&lt;b style="color: #0097a7"&gt;Ciano&lt;/b&gt;: a verdade. &lt;b style="color: #e65100"&gt;Laranja&lt;/b&gt;: o que o modelo encontrou. Linhas cinzentas: objetos que não contam; pixels cinzentos: fora das imagens, ou mascarados porque pertencem a outra parte ou não foram anotados. As detecções são desenhadas a partir da pontuação do melhor F1 da sua classe (“na pontuação” na tabela); num bloco, no máximo o dobro dos objetos verdadeiros que há, ou {least}: as mais seguras.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>So little is found (F1 below 0.01) that best and worst tiles can't be told apart.</source>
   <translation>Encontra-se tão pouco (F1 abaixo de 0,01) que não se distinguem os melhores blocos dos piores.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Best understood</source>
   <translation>Os mais bem entendidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Worst understood</source>
   <translation>Os menos entendidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Drawn by chance</source>
   <translation>Escolhidos ao acaso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Others</source>
   <translation>Outros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lies in the folder predictions.</source>
   <translation>{n} a mais está na pasta predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lie in the folder predictions.</source>
   <translation>{n} a mais estão na pasta predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How the training went</source>
   <translation>Como foi o treino</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on training tiles</source>
   <translation>Acurácia em blocos de treino</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on validation</source>
   <translation>Acurácia na validação</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Learning-rate test</source>
   <translation>Teste das taxas de aprendizado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Before the training, a few steps with a rising learning rate: where the loss falls fastest the rate is good. The dashed line is the rate that was taken.</source>
   <translation>Antes do treino, alguns passos com taxa de aprendizado crescente: onde a perda cai mais depressa a taxa é boa. A linha tracejada é a taxa que foi tomada.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>From Adam to SGD</source>
   <translation>De Adam a SGD</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Step</source>
   <translation>Passo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>parameter groups</source>
   <translation>grupos de parâmetros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>from here on</source>
   <translation>daqui em diante</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>why</source>
   <translation>por quê</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Dashed lines in the curves: red where Adam became SGD, green where SGD became Adam again.</source>
   <translation>Linhas tracejadas nas curvas: vermelhas onde Adam passou a SGD, verdes onde SGD voltou a Adam.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles as the network gets them</source>
   <translation>Blocos de treino como a rede os recebe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen samples, varied as in training, with their outlines. Grey outlines are cut objects and areas that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Dezesseis amostras, variadas como no treino, com os seus contornos. Contornos cinzentos são objetos cortados e áreas que não contam; pixels cinzentos: fora das imagens, ou mascarados porque pertencem a outra parte ou não foram anotados.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen varied training samples</source>
   <translation>Dezesseis amostras de treino variadas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors and the sizes of objects</source>
   <translation>Âncoras e tamanhos dos objetos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors of {sizes} px, height to width {ratios}.</source>
   <translation>Âncoras de {sizes} px, altura por largura {ratios}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5).</source>
   <translation>Cobrem {share} % dos retângulos dos objetos (IoU 0,5).</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5); the default ones {default} %.</source>
   <translation>Cobrem {share} % dos retângulos dos objetos (IoU 0,5); as predefinidas, {default} %.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors</source>
   <translation>Âncoras</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Data</source>
   <translation>Dados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The plan</source>
   <translation>O plano</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What</source>
   <translation>O quê</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>chosen</source>
   <translation>escolhido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Chosen before the first step from the training set, the machine and the time; every parameter that is given overrides it.</source>
   <translation>Escolhido antes do primeiro passo conforme o conjunto de treino, o computador e o tempo; todo parâmetro dado prevalece.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Environment</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Training set {name}</source>
   <translation>Conjunto de treino {name}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile of {size} pixels (stride {stride})</source>
   <translation>{n} bloco de {size} pixels (passo {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles of {size} pixels (stride {stride})</source>
   <translation>{n} blocos de {size} pixels (passo {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>and {n} that are ignored (cut pieces, crowds)</source>
   <translation>e {n} que não contam (pedaços cortados, grupos)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile without an object</source>
   <translation>{n} bloco sem objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles without an object</source>
   <translation>{n} blocos sem objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Ground size of a pixel: {gsd}.</source>
   <translation>Tamanho de um pixel no terreno: {gsd}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} band ({names}), {dtype}.</source>
   <translation>{n} banda ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} bands ({names}), {dtype}.</source>
   <translation>{n} bandas ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Advice</source>
   <translation>Conselhos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Objects by class and split</source>
   <translation>Objetos por classe e parte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>An object that lies in several tiles counts in each.</source>
   <translation>Um objeto que está em vários blocos conta em cada um.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>For that, {share} of the training tiles' pixels are masked: they belong to validation or test.</source>
   <translation>Para isso, {share} dos pixels dos blocos de treino estão mascarados: pertencem à validação ou ao teste.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{why}: feature {ids}</source>
   <translation>{why}: feição {ids}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Sizes in pixels</source>
   <translation>Tamanhos em pixels</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>median side</source>
   <translation>lado mediano</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>below {limit}</source>
   <translation>abaixo de {limit}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>longer than half a tile</source>
   <translation>mais longos que meio bloco</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>beyond anchors</source>
   <translation>fora das âncoras</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Anchors are the sizes at which a network looks for objects: {low} to {high} pixels as a rule. Training fits its own to the objects of the set.</source>
   <translation>Âncoras são os tamanhos em que uma rede procura objetos: em regra {low} a {high} pixels. O treino ajusta as suas aos objetos do conjunto.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Scaling</source>
   <translation>Escala</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>band</source>
   <translation>banda</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 0</source>
   <translation>torna-se 0</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 1</source>
   <translation>torna-se 1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Grey outlines are cut pieces that count neither as object nor as background; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Contornos cinzentos são pedaços cortados que não contam nem como objeto nem como fundo; pixels cinzentos: fora das imagens, ou mascarados porque pertencem a outra parte ou não foram anotados.</translation>
  </message>
  <message>
   <location filename="core/archive/finished_tiles.py" />
   <source>The archive {path} is damaged: {what} in {name}.</source>
   <translation>O arquivo de detecções {path} está danificado: {what} em {name}.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>Run 'detect' again to have a new one.</source>
   <translation>Execute 'detect' de novo para ter um novo.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>The archive {path} is damaged: its entry of a raster can't be read ({reason}).</source>
   <translation>O arquivo de detecções {path} está danificado: a sua entrada de um raster não pode ser lida ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{text} The run starts anew.</source>
   <translation>{text} A execução recomeça.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The run whose tiles are in {name} {differs}; this run starts anew.</source>
   <translation>A execução cujos blocos estão em {name} {differs}; esta recomeça.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{why_not}, and {name}, which {which}, is now {name_2}.</source>
   <translation>{why_not}, e {name}, que {which}, chama-se agora {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{name}, which {which}, is now {name_2}.</source>
   <translation>{name}, que {which}, chama-se agora {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>Não existe o arquivo de detecções {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Run 'detect' with 'Keep the raw detections' to have one.</source>
   <translation>Execute 'detect' com “Guardar as detecções brutas” para ter um.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is not whole: the folder {folder} is not beside it.</source>
   <translation>O arquivo de detecções {path} não está completo: a pasta {folder} não está ao lado dele.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Put the folder back, by this name; workers wrote what they found into it.</source>
   <translation>Reponha a pasta com este nome; os processos escreveram nela o que encontraram.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{path} is no archive of RS Mask.</source>
   <translation>{path} não é um arquivo de detecções do RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Choose the file that 'detect' left.</source>
   <translation>Escolha o arquivo que 'detect' deixou.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>O arquivo de detecções {path} tem o formato {version}, mais novo do que este RS Mask lê ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Update RS Mask.</source>
   <translation>Atualize o RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is damaged: {reason}.</source>
   <translation>O arquivo de detecções {path} está danificado: {reason}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Move it away, or choose another output.</source>
   <translation>Mova-o para outro lugar ou escolha outra saída.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is there and is no archive of RS Mask.</source>
   <translation>{path} existe e não é um arquivo de detecções do RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>There is no space left for {path}; finished tiles are kept in it.</source>
   <translation>Não há mais espaço para {path}; os blocos prontos são mantidos nele.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Free some space and start again with the same output to go on.</source>
   <translation>Libere espaço e inicie de novo com a mesma saída para continuar.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Another run is using {path}.</source>
   <translation>Outra execução está usando {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Wait for it, or choose another output.</source>
   <translation>Espere por ela ou escolha outra saída.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} can't be written ({reason}).</source>
   <translation>{path} não pode ser gravado ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that can be written to.</source>
   <translation>Escolha uma pasta em que se possa gravar.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is damaged or no archive of RS Mask ({reason}).</source>
   <translation>{path} está danificado ou não é um arquivo de detecções do RS Mask ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that exists, can be written to and has free space.</source>
   <translation>Escolha uma pasta que exista, em que se possa gravar e com espaço livre.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>steps</source>
   <translation>passos</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Versions and device</source>
   <translation>Versões e dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>A small network</source>
   <translation>Uma rede pequena</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>The library {name} is missing: set up the engine again.</source>
   <translation>Falta a biblioteca {name}: instale o motor de novo.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free disk: a training run needs about 1 GiB.</source>
   <translation>Há pouco espaço livre em disco: um treino precisa de cerca de 1 GiB.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free memory: use light heads and small batches.</source>
   <translation>Há pouca memória livre: use cabeças leves e lotes pequenos.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Done</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>Stopped before the first tile.</source>
   <translation>Parado antes do primeiro bloco.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{count} found.</source>
   <translation>Encontrados: {count}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name}, or the way it is searched (tiles, margin, area, bands), has changed since the run whose tiles are in {name_2}; it is searched anew.</source>
   <translation>{name}, ou o modo de procurar nele (blocos, margem, área, bandas), mudou desde a execução cujos blocos estão em {name_2}; procura-se nele de novo.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{finished} {tiles_are} taken from {name}.</source>
   <translation>{finished} {tiles_are} tomados de {name}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>The {whose} search the tiles.</source>
   <translation>Procuram nos blocos: {whose}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>There is no valid pixel in {name}; nothing was found in it.</source>
   <translation>Não há nenhum pixel válido em {name}; nada foi encontrado nele.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name} is kept, as an earlier run into the same output was asked to keep it. Delete it when you don't need it any more.</source>
   <translation>{name} é mantido, pois foi pedido a uma execução anterior com a mesma saída que o guardasse. Apague-o quando não precisar mais dele.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{tiles} couldn't be read, see above. The archive is kept: start again with the same output to try only these once more.</source>
   <translation>{tiles} não puderam ser lidos, veja acima. O arquivo de detecções é mantido: inicie de novo com a mesma saída para tentar só estes outra vez.</translation>
  </message>
  <message>
   <location filename="core/detection/dask_search.py" />
   <source>Not all workers can write into {folder}; what they find passes through this process, which limits how many of them are of use.</source>
   <translation>Nem todos os processos de busca podem escrever em {folder}; o que encontram passa por este processo, o que limita quantos deles são úteis.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Close the layer in QGIS and other programs, or choose another output.</source>
   <translation>Feche a camada no QGIS e em outros programas ou escolha outra saída.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>{path} can't be replaced: it is open elsewhere or write-protected.</source>
   <translation>{path} não pode ser substituído: está aberto em outro lugar ou protegido contra gravação.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>The layer {path} can't be written ({reason}).</source>
   <translation>A camada {path} não pode ser gravada ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Check that the disk has space and the folder can be written to; start again with the same output to go on.</source>
   <translation>Verifique se o disco tem espaço e se é possível gravar na pasta; inicie de novo com a mesma saída para continuar.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>One of {gpus} GPUs is used: the engine has no Dask, which shares the work among them. To use all, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Uma de {gpus} GPUs é usada: o motor não tem o Dask, que divide o trabalho entre elas. Para usar todas, instale o Dask no Python do motor: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>Only one process searches: {count} can't be started here ({reason}).</source>
   <translation>Só um processo procura: {count} não podem ser iniciados aqui ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>{corrupt#} of {tiles#} tiles of {name} couldn't be read; there are no objects in them.</source>
   <translation>{corrupt#} de {tiles#} blocos de {name} não puderam ser lidos; não há objetos neles.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. They are kept: start again with the same output to go on from there.</source>
   <translation>Parado após {done#} de {altogether#} blocos. Eles são mantidos: inicie de novo com a mesma saída para continuar dali.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. Nothing is kept.</source>
   <translation>Parado após {done#} de {altogether#} blocos. Nada é mantido.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>An extent needs four numbers: west, south, east, north.</source>
   <translation>Uma extensão precisa de quatro números: oeste, sul, leste, norte.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>The area to search does not lie on {name}.</source>
   <translation>A área de busca não está sobre {name}.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>Check that area, extent and raster are in the same place on the map.</source>
   <translation>Verifique se área, extensão e raster estão no mesmo lugar do mapa.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The area to search lies on none of the rasters.</source>
   <translation>A área de busca não está sobre nenhum dos rasters.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters outside the area to search, which are left out: {number#}.</source>
   <translation>Rasters fora da área de busca, deixados de fora: {number#}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} is looked at in the scales {list} and {last}.</source>
   <translation>{name} é visto nas escalas {list} e {last}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The extent can't be meant for both {name} and {name_2}: they have different CRS.</source>
   <translation>A extensão não pode valer para {name} e {name_2}: têm SRC diferentes.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Give the CRS in which to search, whose coordinates the extent then has, or an area in place of the extent.</source>
   <translation>Indique o SRC em que procurar, no qual fica então a extensão, ou uma área no lugar da extensão.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} and {name_2} can't share a layer: only one of them has a CRS.</source>
   <translation>{name} e {name_2} não podem partilhar uma camada: só um deles tem SRC.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Run them one by one, or assign the CRS that is missing.</source>
   <translation>Execute-os um a um ou atribua o SRC que falta.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters with another CRS than {name}: {number#} (e.g. {others}); their objects are reprojected to its CRS.</source>
   <translation>Rasters com outro SRC que {name}: {number#} (p. ex. {others}); os seus objetos são reprojetados para o dele.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Each raster is searched by itself: objects across the borders of two are not joined. Make a virtual mosaic (VRT) of adjoining rasters to have them whole.</source>
   <translation>Cada raster é percorrido por si: objetos entre dois não são unidos. Faça um mosaico virtual (VRT) dos rasters vizinhos para tê-los inteiros.</translation>
  </message>
  <message>
   <location filename="core/detection/scale_choice.py" />
   <source>The model searches at scale 1, and {list}; that takes about {cost#} times as long. Name the scale 1 to search at that one only.</source>
   <translation>O modelo procura na escala 1 e {list}; demora cerca de {cost#} vezes mais. Indique a escala 1 para procurar só nela.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>A margin of {margin} pixels leaves nothing of tiles of {tile_size} pixels.</source>
   <translation>Uma margem de {margin} pixels não deixa nada de blocos de {tile_size} pixels.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin below half the tile size.</source>
   <translation>Escolha uma margem abaixo da metade do tamanho do bloco.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>With a margin of {margin} pixels, objects that tiles cut can't be joined.</source>
   <translation>Com uma margem de {margin} pixels, objetos cortados pelos blocos não podem ser unidos.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin of {least_margin} pixels or more, or -1: 3/16 of the tile.</source>
   <translation>Escolha uma margem de {least_margin} pixels ou mais, ou -1: 3/16 do bloco.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose tiles of {value} pixels or more.</source>
   <translation>Escolha blocos de {value} pixels ou mais.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>The least score is {score#}, but detections below {least#} are never kept: the layer begins at {least_2#}.</source>
   <translation>A pontuação mínima é {score#}, mas detecções abaixo de {least#} nunca são mantidas: a camada começa em {least_2#}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Reading the model</source>
   <translation>Lendo o modelo</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>A tile of {size} pixels is too small for the network.</source>
   <translation>Um bloco de {size} pixels é pequeno demais para a rede.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Choose a tile size of {smallest_tile} pixels or more, or 0 for the model's own.</source>
   <translation>Escolha um tamanho de bloco de {smallest_tile} pixels ou mais, ou 0 para o do modelo.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Writing the network</source>
   <translation>Gravando a rede</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Stopped; nothing was written.</source>
   <translation>Parado; nada foi gravado.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Comparing with the model</source>
   <translation>Comparando com o modelo</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>{name} takes tiles of {size} pixels; {compared} detections on a made-up tile are the same as the model's.</source>
   <translation>{name} recebe blocos de {size} pixels; {compared} detecções num bloco inventado são as mesmas do modelo.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>The exported model does not find what the model finds: {reason}; no file was written.</source>
   <translation>O modelo exportado não encontra o que o modelo encontra: {reason}; nenhum arquivo foi gravado.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Try another tile size, and the newest versions of torch, onnx and onnxruntime.</source>
   <translation>Tente outro tamanho de bloco e as versões mais novas de torch, onnx e onnxruntime.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Models can't be exported: the engine's Python has no {list}.</source>
   <translation>Não é possível exportar modelos: falta ao Python do motor {list}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Training and detecting do without. For exports, run in a terminal: {executable} -m pip install {list}</source>
   <translation>O treinamento e a detecção não precisam disso. Para exportar, execute em um terminal: {executable} -m pip install {list}</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>The device has not enough memory for a single window.</source>
   <translation>O dispositivo não tem memória suficiente para uma só janela.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Choose a smaller tile size, or the device 'cpu'.</source>
   <translation>Escolha um bloco menor ou o dispositivo 'cpu'.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Not enough memory for {tried} windows at once; going on with {batch_size}.</source>
   <translation>Não há memória para {tried} janelas de uma vez; continua com {batch_size}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>There is no precision {precision}.</source>
   <translation>Não existe a precisão {precision}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose auto, {list}.</source>
   <translation>Escolha auto, {list}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>The model wants {count} ({list}), the imagery gives {shape}.</source>
   <translation>O modelo quer {count} ({list}), as imagens dão {shape}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose the bands of the raster that stand for the model's.</source>
   <translation>Escolha as bandas do raster que representam as do modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>{filename} can't be written or read: {reason}.</source>
   <translation>{filename} não pode ser gravado ou lido: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>A file can't be written or read: {reason}.</source>
   <translation>Um arquivo não pode ser gravado ou lido: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Close the programs that use it, or choose another place.</source>
   <translation>Feche os programas que o usam ou escolha outro local.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The engine lacks the library {package}.</source>
   <translation>Falta ao motor a biblioteca {package}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets it by: pip install 'rs-mask[engine]'.</source>
   <translation>No QGIS, execute “Instalar o motor” (rsmask:setup); um motor próprio a recebe com: pip install 'rs-mask[engine]'.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The disk is full{where}.</source>
   <translation>O disco está cheio{where}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Make room and run it again; what was finished before is kept.</source>
   <translation>Libere espaço e execute de novo; o que estava pronto é mantido.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The memory is not enough for this job.</source>
   <translation>A memória não basta para esta tarefa.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Choose a smaller batch or tile size, or close other programs.</source>
   <translation>Escolha um lote ou bloco menor, ou feche outros programas.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>There is no parameter {unknown}; the parameters are: {list}.</source>
   <translation>Não existe o parâmetro {unknown}; os parâmetros são: {list}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} is missing: {metadata}</source>
   <translation>Falta o parâmetro {name}: {metadata}</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be {type_names}, not {value}.</source>
   <translation>O parâmetro {name} deve ser {type_names}, não {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be one of {list}, not {value}.</source>
   <translation>O parâmetro {name} deve ser um de {list}, não {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at least {limits#}, not {value#}.</source>
   <translation>O parâmetro {name} deve ser pelo menos {limits#}, não {value#}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at most {limits#}, not {value#}.</source>
   <translation>O parâmetro {name} deve ser no máximo {limits#}, não {value#}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>There is no architecture named {name}.</source>
   <translation>Não existe uma arquitetura chamada {name}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose one of: {list}.</source>
   <translation>Escolha uma de: {list}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The architecture is timm, and no network of timm is named.</source>
   <translation>A arquitetura é timm, e nenhuma rede do timm foi indicada.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Fill in BACKBONE, such as resnet50d, or choose another architecture.</source>
   <translation>Preencha BACKBONE, como resnet50d, ou escolha outra arquitetura.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>BACKBONE names {backbone}, but the architecture is {architecture}.</source>
   <translation>BACKBONE indica {backbone}, mas a arquitetura é {architecture}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose the architecture timm, or leave BACKBONE empty.</source>
   <translation>Escolha a arquitetura timm ou deixe BACKBONE vazio.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Frozen norms need the statistics of pretrained weights, and there are none.</source>
   <translation>Normas congeladas precisam da estatística de pesos pré-treinados, e não há nenhuma.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Set NORM to auto, group or batch, or choose starting weights.</source>
   <translation>Ponha NORM em auto, group ou batch, ou escolha pesos iniciais.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's heads are {heads}, which this RS Mask can't build.</source>
   <translation>As cabeças do modelo são {heads}, que este RS Mask não pode construir.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's norm is {norm}, which this RS Mask can't build.</source>
   <translation>A norma do modelo é {norm}, que este RS Mask não pode construir.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's mask size is {mask_size}; it must be 28 or 56.</source>
   <translation>O tamanho da máscara do modelo é {mask_size}; deve ser 28 ou 56.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model has {number} anchor sizes; it needs one for each of its {number_2} pyramid levels.</source>
   <translation>O modelo tem {number} tamanhos de âncora; precisa de um para cada um dos seus {number_2} níveis de pirâmide.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card has no format version.</source>
   <translation>A ficha do modelo não tem versão de formato.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>O modelo tem o formato {version}, mais novo do que este RS Mask lê ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card is damaged: {reason}.</source>
   <translation>A ficha do modelo está danificada: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>its classes' ids are not 1, 2, …</source>
   <translation>os números das suas classes não são 1, 2, …</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>RS Mask's training writes such files as model.safetensors.</source>
   <translation>O treino do RS Mask grava tais arquivos como model.safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model could not be written to {path}: {reason}.</source>
   <translation>O modelo não pôde ser gravado em {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} holds weights but no card of RS Mask: it was made by another program.</source>
   <translation>{path} contém pesos mas nenhuma ficha do RS Mask: foi feito por outro programa.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Weights of other programs can start a training (WEIGHTS = file), not detect.</source>
   <translation>Pesos de outros programas podem começar um treino (WEIGHTS = file), não detectar.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The card of the model {path} is damaged: {reason}.</source>
   <translation>A ficha do modelo {path} está danificada: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Update RS Mask, or ask for a model made with this version.</source>
   <translation>Atualize o RS Mask ou peça um modelo feito com esta versão.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} doesn't fit its card: {count}, e.g. {wrong}.</source>
   <translation>O modelo {path} não combina com a sua ficha: {count}, p. ex. {wrong}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file was changed after training, or comes from another version; train it again.</source>
   <translation>O arquivo foi alterado após o treino ou vem de outra versão; treine de novo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is damaged: {reason}.</source>
   <translation>O arquivo {path} está danificado: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy it again.</source>
   <translation>Copie-o de novo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} {what}.</source>
   <translation>O modelo {path} {what}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose the file model.safetensors of a training run.</source>
   <translation>Escolha o arquivo model.safetensors de um treino.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is a PyTorch file (pickle), which could run a stranger's code; models of RS Mask are .safetensors files.</source>
   <translation>{path} é um arquivo do PyTorch (pickle), que poderia executar código alheio; modelos do RS Mask são arquivos .safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose a model.safetensors; a .pth of weights can only start a training.</source>
   <translation>Escolha um model.safetensors; um .pth de pesos só pode começar um treino.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is no safetensors file.</source>
   <translation>{path} não é um arquivo safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} can't be read: {reason}.</source>
   <translation>O modelo {path} não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Check its permissions.</source>
   <translation>Verifique as suas permissões.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The header of {path} is damaged: {reason}.</source>
   <translation>O cabeçalho de {path} está danificado: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is truncated: it has {size#} of {complete#} bytes.</source>
   <translation>O arquivo {path} está truncado: tem {size#} de {complete#} bytes.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy or download it again.</source>
   <translation>Copie-o ou baixe-o de novo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} band of the name “{word}”.</source>
   <translation>{name} tem {number} banda com o nome “{word}”.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands of the name “{word}”.</source>
   <translation>{name} tem {number} bandas com o nome “{word}”.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no band of the name “{word}”.</source>
   <translation>{name} não tem banda com o nome “{word}”.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no bands of the name “{word}”.</source>
   <translation>{name} não tem bandas com o nome “{word}”.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its bands are {band_list}; name them by number.</source>
   <translation>As suas bandas são {band_list}; indique-as por número.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name}: bands {band_list} are used, as the model names them.</source>
   <translation>{name}: são usadas as bandas {band_list}, como o modelo as nomeia.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands, the model takes {count}: bands {list} are used for the model's {list_2}.</source>
   <translation>{name} tem {number} bandas, o modelo recebe {count}: as bandas {list} são usadas para {list_2} do modelo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The bands of {name} are taken in their order for the model's {list}.</source>
   <translation>As bandas de {name} são tomadas na sua ordem para {list} do modelo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} band ({list}), but {name} gives {number}.</source>
   <translation>O modelo recebe {count} banda ({list}), mas {name} dá {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} bands ({list}), but {name} gives {number}.</source>
   <translation>O modelo recebe {count} bandas ({list}), mas {name} dá {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its band {alpha_band} is taken for an alpha band; choose the bands by number if it is data. Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>A sua banda {alpha_band} é tomada por uma banda alfa; escolha as bandas por número se forem dados. Escolha tantas bandas ou use um modelo treinado em imagens assim.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Escolha tantas bandas ou use um modelo treinado em imagens assim.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model was trained on {dtype_text} imagery, but {name} holds {dtype_text_2} pixels.</source>
   <translation>O modelo foi treinado em imagens {dtype_text}, mas {name} contém pixels {dtype_text_2}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Convert the raster to the same kind with the same stretch as the training imagery, or train on imagery like it.</source>
   <translation>Converta o raster para o mesmo tipo com o mesmo realce das imagens de treino, ou treine em imagens assim.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} holds {dtype_text} pixels, the model was trained on {dtype_text_2} ones; values are taken as they are.</source>
   <translation>{name} contém pixels {dtype_text}, o modelo foi treinado em {dtype_text_2}; os valores são tomados como estão.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The values of {name} have another scale or offset (× {factor#} + {offset#}) than those of the imagery that the model was trained on; they are taken as they are, so one surface has different values. Apply both first (gdal_translate -unscale).</source>
   <translation>Os valores de {name} têm outra escala ou deslocamento (× {factor#} + {offset#}) que os das imagens em que o modelo foi treinado; são tomados como estão, por isso uma superfície tem valores diferentes. Aplique antes ambos (gdal_translate -unscale).</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The ground size of {name} is unknown; the model expects {gsd#} m a pixel, so objects are found only if it is about that.</source>
   <translation>O tamanho no terreno de {name} é desconhecido; o modelo espera {gsd#} m por pixel, por isso só se encontram objetos se for mais ou menos esse.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The pixels of {name} are {gsd#} m, those of the model's imagery {gsd_2#} m: its objects can't be seen in this raster.</source>
   <translation>Os pixels de {name} têm {gsd#} m, os das imagens do modelo {gsd_2#} m: os seus objetos não se veem neste raster.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Use imagery of about the model's ground size, or train a model on imagery like this.</source>
   <translation>Use imagens de mais ou menos o tamanho no terreno do modelo, ou treine um modelo em imagens assim.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {gsd#} m a pixel and is read at the model's {gsd_2#} m.</source>
   <translation>{name} tem {gsd#} m por pixel e é lido a {gsd_2#} m, como o modelo.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>The network's body is one of timm's, and timm is not installed in the engine.</source>
   <translation>O corpo da rede é do timm, e o timm não está instalado no motor.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another architecture, or install timm in the engine's Python: pip install timm.</source>
   <translation>Escolha outra arquitetura ou instale o timm no Python do motor: pip install timm.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm has no network named {name}.</source>
   <translation>O timm não tem uma rede chamada {name}.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose one that timm.list_models() names, such as resnet50d or convnext_nano.</source>
   <translation>Escolha uma das que timm.list_models() nomeia, como resnet50d ou convnext_nano.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's weights of {name} can't be had: {reason}</source>
   <translation>Não é possível obter os pesos do timm de {name}: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Connect to the internet, or start from a file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Ligue-se à internet, ou parta de um arquivo (WEIGHTS = file) ou de nada (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} can't give features: {reason}</source>
   <translation>A rede do timm {name} não pode dar características: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network.</source>
   <translation>Escolha outra rede.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} has features of strides {list}; the pyramid needs 4, 8, 16 and 32.</source>
   <translation>A rede do timm {name} tem características de passos {list}; a pirâmide precisa de 4, 8, 16 e 32.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose a convolutional or hierarchical network.</source>
   <translation>Escolha uma rede convolucional ou hierárquica.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} does not take images of any size: {reason}</source>
   <translation>A rede do timm {name} não recebe imagens de qualquer tamanho: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network; swin_v2_t_fpn takes any size.</source>
   <translation>Escolha outra rede; swin_v2_t_fpn recebe qualquer tamanho.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} gives features of shapes {shapes}, which no pyramid can be built on.</source>
   <translation>A rede do timm {name} dá características de formas {shapes}, sobre as quais não se pode construir uma pirâmide.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Name it like EPSG:32633, or choose it from QGIS's list.</source>
   <translation>Indique-o como EPSG:32633 ou escolha-o na lista do QGIS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS.</source>
   <translation>“{text}” não é um SRC.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS of places on the map.</source>
   <translation>“{text}” não é um SRC de lugares no mapa.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Coordinates can't be brought from {crs_name} to {crs_name_2}{why}.</source>
   <translation>As coordenadas não podem ser levadas de {crs_name} para {crs_name_2}{why}.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer &gt; Set CRS, then export).</source>
   <translation>Use camadas e rasters de um mesmo SRC, ou atribua o SRC certo no QGIS (Camada &gt; Definir SRC, depois exporte).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>There is no file {path}.</source>
   <translation>Não existe o arquivo {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the path.</source>
   <translation>Verifique o caminho.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} is an empty folder, not a raster.</source>
   <translation>{path} é uma pasta vazia, não um raster.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself but several rasters: {inside}.</source>
   <translation>{path} não contém bandas, mas vários rasters: {inside}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself.</source>
   <translation>{path} não contém bandas.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name one of the rasters inside it.</source>
   <translation>Indique um dos rasters dentro dele.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened ({reason}).</source>
   <translation>{path} não pode ser aberto ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the address, and that its server answers and lets you in, e.g. in a browser.</source>
   <translation>Verifique o endereço e se o servidor responde e o deixa entrar, p. ex. num navegador.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened as a raster ({reason}).</source>
   <translation>{path} não pode ser aberto como raster ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.</source>
   <translation>Abra-o no QGIS para ver se o arquivo está inteiro; se estiver, exporte-o como GeoTIFF.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it is only {size#} bytes long.</source>
   <translation>Falta o fim de {path}: tem só {size#} bytes.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it has {size#} of at least {start#} bytes. What can't be read is left out; copy the file again to have it all.</source>
   <translation>Falta o fim de {path}: tem {size#} de pelo menos {start#} bytes. O que não pode ser lido é deixado de fora; copie o arquivo de novo para ter tudo.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} band, so there is no band {band}.</source>
   <translation>{name} tem {count} banda, por isso não há banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} bands, so there is no band {band}.</source>
   <translation>{name} tem {count} bandas, por isso não há banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Choose other bands.</source>
   <translation>Escolha outras bandas.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has no band besides its alpha band.</source>
   <translation>{name} não tem banda além da banda alfa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name the band to use.</source>
   <translation>Indique a banda a usar.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} holds complex numbers, which no model takes.</source>
   <translation>{name} contém números complexos, que nenhum modelo recebe.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Make a raster of their amplitude first (raster calculator).</source>
   <translation>Faça antes um raster da sua amplitude (calculadora raster).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is placed by {means} only, which are not applied: coordinates are pixels. Warp it first (Raster &gt; Projections &gt; Warp) to have them on the map.</source>
   <translation>{name} só é posicionado por {means}, que não são aplicados: as coordenadas são pixels. Reprojete-o antes (Raster &gt; Projeções &gt; Reprojetar) para tê-las no mapa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown.</source>
   <translation>{name} não está georreferenciado: as coordenadas são pixels, os tamanhos em metros são desconhecidos.</translation>
  </message>
  <message>
   <location filename="core/raster/reader.py" />
   <source>The pixels of {name} at columns {x0} to {x1} and rows {y0} to {y1} can't be read ({reason}).</source>
   <translation>Os pixels de {name} nas colunas {x0} a {x1} e linhas {y0} a {y1} não podem ser lidos ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>The server of {path} does not answer any more ({reason}).</source>
   <translation>O servidor de {path} não responde mais ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>Check the network and the address, and start again: a run with an archive goes on where it was.</source>
   <translation>Verifique a rede e o endereço e inicie de novo: uma execução com arquivo de detecções continua de onde estava.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>There is no raster in the folder {path}.</source>
   <translation>Não há nenhum raster na pasta {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name a folder that holds the images themselves (subfolders are not searched).</source>
   <translation>Indique uma pasta que contenha as próprias imagens (subpastas não são procuradas).</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>No raster is given.</source>
   <translation>Nenhum raster foi indicado.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name at least one raster, or a folder of rasters.</source>
   <translation>Indique pelo menos um raster ou uma pasta de rasters.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has a colour table; it is read as red, green and blue.</source>
   <translation>{name} tem uma tabela de cores; é lido como vermelho, verde e azul.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has no CRS; sizes in metres are unknown.</source>
   <translation>{name} não tem SRC; os tamanhos em metros são desconhecidos.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has the local CRS {crs_name}, which has no place on the Earth; sizes in metres are unknown.</source>
   <translation>{name} tem o SRC local {crs_name}, que não tem lugar na Terra; os tamanhos em metros são desconhecidos.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be read at {gsd#} metres a pixel.</source>
   <translation>{name} tem {missing_crs}, por isso não pode ser lido a {gsd#} metros por pixel.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or don't ask for a ground size.</source>
   <translation>Atribua o SRC no QGIS ou não peça um tamanho no terreno.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be warped to {crs_name}.</source>
   <translation>{name} tem {missing_crs}, por isso não pode ser reprojetado para {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or leave the CRS empty.</source>
   <translation>Atribua o SRC no QGIS ou deixe o SRC vazio.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no asset {key}; it has: {list}.</source>
   <translation>O item STAC {name} não tem o recurso {key}; tem: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has several images: {list}.</source>
   <translation>O item STAC {name} tem várias imagens: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Name one of them behind the item's address: item.json#NAME.</source>
   <translation>Indique uma delas após o endereço do item: item.json#NAME.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no image that GDAL could read.</source>
   <translation>O item STAC {name} não tem nenhuma imagem que o GDAL possa ler.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {address} can't be read ({reason}).</source>
   <translation>O item STAC {address} não pode ser lido ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Check the address.</source>
   <translation>Verifique o endereço.</translation>
  </message>
  <message>
   <location filename="core/raster/validity.py" />
   <source>Band {band} of {name} is tagged as alpha but holds data; it is read as an ordinary band.</source>
   <translation>A banda {band} de {name} está marcada como alfa mas contém dados; é lida como uma banda comum.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{count#} source files of {name} are missing, e.g.</source>
   <translation>Faltam {count#} arquivos de origem de {name}, p. ex.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put it back where it was, or build the virtual raster anew.</source>
   <translation>Ponha-o de volta onde estava ou crie de novo o raster virtual.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put the file back as it was, or build the virtual raster anew.</source>
   <translation>Reponha o arquivo como estava ou crie de novo o raster virtual.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>A source file of {name} can't be read. {text}</source>
   <translation>Um arquivo de origem de {name} não pode ser lido. {text}</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} band, but {name} takes band {band} of it.</source>
   <translation>{path} tem {bands} banda, mas {name} toma a banda {band} dele.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} bands, but {name} takes band {band} of it.</source>
   <translation>{path} tem {bands} bandas, mas {name} toma a banda {band} dele.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {size} × {size_2} pixels, but {name} expects {width#} × {height#} of it.</source>
   <translation>{path} tem {size} × {size_2} pixels, mas {name} espera {width#} × {height#}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>The virtual raster {path} holds itself.</source>
   <translation>O raster virtual {path} contém a si mesmo.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Build it anew from its images.</source>
   <translation>Crie-o de novo a partir das suas imagens.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>{name} lies where the CRS {to_string} is not defined.</source>
   <translation>{name} está onde o SRC {to_string} não é definido.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>Choose a CRS that is made for the place of the raster.</source>
   <translation>Escolha um SRC feito para o lugar do raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} can't be used: {reason}</source>
   <translation>O arquivo de detecções {path} não pode ser usado: {reason}</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} holds no raster.</source>
   <translation>O arquivo de detecções {path} não contém nenhum raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Run 'detect' again.</source>
   <translation>Execute 'detect' de novo.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>{planned} of {planned_2} tiles were never searched (the run was stopped or they couldn't be read); run 'detect' again with the same output to finish it.</source>
   <translation>{planned} de {planned_2} blocos nunca foram procurados (a execução foi parada ou não puderam ser lidos); execute 'detect' de novo com a mesma saída para terminá-la.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Stopped; the layer was not written, the archive is unchanged.</source>
   <translation>Parado; a camada não foi gravada, o arquivo de detecções não mudou.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Nothing in the archive reaches the thresholds; choose a lower SCORE.</source>
   <translation>Nada no arquivo de detecções atinge os limiares; escolha um SCORE menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>A scheduler is given, but the engine has no Dask.</source>
   <translation>Foi indicado um agendador, mas o motor não tem o Dask.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Without a scheduler the job runs on this machine alone. For several machines, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Sem agendador, a tarefa roda só neste computador. Para vários computadores, instale o Dask no Python do motor: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>There is no Dask scheduler at {address}.</source>
   <translation>Não há nenhum agendador Dask em {address}.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start one with “dask scheduler”, and name its address as it says it (tcp://host:8786).</source>
   <translation>Inicie um com “dask scheduler” e indique o endereço que ele diz (tcp://host:8786).</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>O agendador Dask em {address} não tem processos.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start some with “dask worker {address} --nthreads 1”, in the engine's environment.</source>
   <translation>Inicie alguns com “dask worker {address} --nthreads 1”, no ambiente do motor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The processes that search on this machine have ended unexpectedly. {resume_hint}</source>
   <translation>Os processos que procuram neste computador terminaram inesperadamente. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start this job again; where it happens again, memory is probably short: choose a smaller batch or tile size.</source>
   <translation>Inicie de novo; se acontecer outra vez, provavelmente falta memória: escolha um lote ou bloco menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} is gone. {resume_hint}</source>
   <translation>O agendador Dask em {address} desapareceu. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start it again, and then this job.</source>
   <translation>Inicie-o de novo e depois esta execução.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of {address} were lost over the same tiles. {resume_hint}</source>
   <translation>Vários processos de {address} se perderam nos mesmos blocos. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of this machine were lost over the same tiles. {resume_hint}</source>
   <translation>Vários processos deste computador se perderam nos mesmos blocos. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Their memory is probably not enough: choose a smaller batch or tile size.</source>
   <translation>Provavelmente a memória deles não basta: escolha um lote ou bloco menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>{whose} has no workers; waiting for some.</source>
   <translation>{whose} não tem processos; esperando por alguns.</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of {processor} (Metal)</source>
   <translation>GPU de {processor} (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of this Mac (Metal)</source>
   <translation>GPU deste Mac (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>this Mac</source>
   <translation>este Mac</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>CPU with {threads}, {get_cpu_capability}</source>
   <translation>CPU com {threads}, {get_cpu_capability}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>set up the engine again for the build that fits.</source>
   <translation>instale de novo o motor para a compilação adequada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>There is no Apple GPU that PyTorch can use here.</source>
   <translation>Não há aqui uma GPU da Apple que o PyTorch possa usar.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or cpu.</source>
   <translation>Escolha o dispositivo auto ou cpu.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>This Mac has an Apple GPU, which CUDA does not run on.</source>
   <translation>Este Mac tem uma GPU da Apple, na qual o CUDA não funciona.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or mps.</source>
   <translation>Escolha o dispositivo auto ou mps.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's.</source>
   <translation>o PyTorch instalado é a compilação para as GPUs da Intel, não da NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>The GPU can't be used: {problem}</source>
   <translation>A GPU não pode ser usada: {problem}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>this Mac has no GPU that PyTorch supports.</source>
   <translation>este Mac não tem uma GPU que o PyTorch suporte.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; set up the engine again for the GPU build.</source>
   <translation>há um driver NVIDIA, mas o PyTorch instalado é a compilação para CPU; instale de novo o motor para a compilação de GPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found, and the installed PyTorch is the build for CPUs.</source>
   <translation>nenhum driver NVIDIA foi encontrado, e o PyTorch instalado é a compilação para CPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed torchvision has no code for {name}; set up the engine again for the build that fits.</source>
   <translation>o torchvision instalado não tem código para {name}; instale de novo o motor para a compilação adequada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs (oneAPI {toolkit}), and no Intel GPU with its driver was found.</source>
   <translation>o PyTorch instalado é a compilação para as GPUs da Intel (oneAPI {toolkit}), e nenhuma GPU da Intel com driver foi encontrada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for AMD's GPUs (ROCm {toolkit}), and no AMD GPU with its driver was found.</source>
   <translation>o PyTorch instalado é a compilação para as GPUs da AMD (ROCm {toolkit}), e nenhuma GPU da AMD com driver foi encontrada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found.</source>
   <translation>nenhum driver NVIDIA foi encontrado.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {toolkit}): it may be too old, or all GPUs are hidden from this process.</source>
   <translation>o driver NVIDIA não oferece GPU ao PyTorch (compilado para CUDA {toolkit}): talvez seja antigo demais, ou todas as GPUs estão ocultas para este processo.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} ({architecture}).</source>
   <translation>o PyTorch instalado não tem código para {name} ({architecture}).</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is newer than what the installed PyTorch was built for; set up the engine again for the build that fits.</source>
   <translation>{name} (compute capability {own}.{own_2}) é mais nova do que aquilo para que o PyTorch instalado foi compilado; instale de novo o motor para a compilação adequada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is older than what the installed PyTorch supports.</source>
   <translation>{name} (compute capability {own}.{own_2}) é mais antiga do que o PyTorch instalado suporta.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} (compute capability {own}.{own_2}); set up the engine again for the build that fits.</source>
   <translation>o PyTorch instalado não tem código para {name} (compute capability {own}.{own_2}); instale de novo o motor para a compilação adequada.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another name or folder.</source>
   <translation>Escolha outro nome ou pasta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is a folder.</source>
   <translation>A saída {path} é uma pasta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a file name.</source>
   <translation>Escolha um nome de arquivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is not {name}.</source>
   <translation>A saída {path} não é {name}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Give it a name that ends in {endings}.</source>
   <translation>Dê-lhe um nome que termine em {endings}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is a file.</source>
   <translation>{path} é um arquivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a folder.</source>
   <translation>Escolha uma pasta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {path} is not empty.</source>
   <translation>A pasta {path} não está vazia.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose an empty or a new folder.</source>
   <translation>Escolha uma pasta vazia ou nova.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is an input of this run, which would be lost.</source>
   <translation>A saída {path} é uma entrada desta execução, que se perderia.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another output.</source>
   <translation>Escolha outra saída.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} has a “{sign}”, which stands between two names for a layer's file.</source>
   <translation>A saída {path} tem um “{sign}”, que separa dois nomes no arquivo de uma camada.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a name without “{sign}”.</source>
   <translation>Escolha um nome sem “{sign}”.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made: {base} is a file.</source>
   <translation>A pasta {folder} não pode ser criada: {base} é um arquivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place.</source>
   <translation>Escolha outro local.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be written: {reason}.</source>
   <translation>Não é possível gravar na pasta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place, or mend the folder's rights.</source>
   <translation>Escolha outro local ou corrija as permissões da pasta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output's name has a character of value 0.</source>
   <translation>O nome da saída tem um caractere de valor 0.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The name {name} is too long by {excess} bytes: the file system in {folder} takes {most}, also for the files beside it.</source>
   <translation>O nome {name} é {excess} bytes longo demais: o sistema de arquivos em {folder} aceita {most}, também para os arquivos ao lado.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a shorter name.</source>
   <translation>Escolha um nome mais curto.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is no file that can be replaced.</source>
   <translation>A saída {path} não é um arquivo que possa ser substituído.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is write-protected.</source>
   <translation>{path} está protegido contra gravação.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} holds something else ({named}), which would be lost.</source>
   <translation>{path} contém outra coisa ({named}), que se perderia.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.</source>
   <translation>Escolha outro arquivo; no QGIS, “Salvar em GeoPackage…” adiciona uma camada.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is open in another program.</source>
   <translation>{path} está aberto em outro programa.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is there already and is no GeoPackage; it is not replaced.</source>
   <translation>{path} já existe e não é um GeoPackage; não é substituído.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made ({reason}).</source>
   <translation>A pasta {folder} não pode ser criada ({reason}).</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another folder.</source>
   <translation>Escolha outra pasta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Another run is writing {path}.</source>
   <translation>Outra execução está gravando {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>GeoParquet can't be written: the library pyarrow is missing.</source>
   <translation>Não é possível gravar GeoParquet: falta a biblioteca pyarrow.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.</source>
   <translation>Escolha uma saída que termine em .gpkg; ela não precisa de nenhuma outra biblioteca. Para GeoParquet, instale o pyarrow no Python do motor: pip install 'rs-mask[parquet]'.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{mended#} invalid {noun} of {layer} {verb} mended.</source>
   <translation>{mended#} {noun} inválidos de {layer} {verb} reparados.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{dropped#} {noun} of {layer} {verb} no polygon; left out.</source>
   <translation>{dropped#} {noun} de {layer} {verb} sem polígono; deixados de fora.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The polygons of {layer} were reprojected from {own} to {wanted}.</source>
   <translation>Os polígonos de {layer} foram reprojetados de {own} para {wanted}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} ({path}) has no CRS, so it can't be brought into {crs_name}.</source>
   <translation>A camada {layer} ({path}) não tem SRC, por isso não pode ser levada para {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign its CRS in QGIS (Layer &gt; Set CRS, then export it) and try again.</source>
   <translation>Atribua o SRC no QGIS (Camada &gt; Definir SRC, depois exporte-a) e tente de novo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has the CRS {crs_name} and the image {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>A camada {layer} tem o SRC {crs_name} e a imagem {crs_name_2}: não se pode passar de um para o outro, pois um SRC local não tem lugar na Terra.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Use a layer and an image of one CRS, or assign the right one in QGIS.</source>
   <translation>Use uma camada e uma imagem de um mesmo SRC, ou atribua o certo no QGIS.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{layer} ({path}) is a table without geometry.</source>
   <translation>{layer} ({path}) é uma tabela sem geometria.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name a layer of polygons.</source>
   <translation>Indique uma camada de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds {kinds}.</source>
   <translation>Não há nenhum polígono em {layer} ({path}); contém {kinds}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds empty geometries.</source>
   <translation>Não há nenhum polígono em {layer} ({path}); contém geometrias vazias.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Draw or choose a layer of polygons.</source>
   <translation>Desenhe ou escolha uma camada de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the path of the polygon layer.</source>
   <translation>Verifique o caminho da camada de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “;”.</source>
   <translation>A camada {path} não pode ser lida: o seu caminho contém “;”.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “!”.</source>
   <translation>A camada {path} não pode ser lida: o seu caminho contém “!”.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Give the file or its folder another name.</source>
   <translation>Dê outro nome ao arquivo ou à sua pasta.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} can't be opened as a vector layer ({split}).</source>
   <translation>{path} não pode ser aberto como camada vetorial ({split}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Open it in QGIS and export it as GeoPackage.</source>
   <translation>Abra-o no QGIS e exporte-o como GeoPackage.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} is damaged: the name of a layer in it is no text.</source>
   <translation>{path} está danificado: o nome de uma camada nele não é um texto.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose an older copy of it.</source>
   <translation>Escolha uma cópia mais antiga.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer in {path}.</source>
   <translation>Não há nenhuma camada em {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose another file.</source>
   <translation>Escolha outro arquivo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer {layer} in {path}; it holds {list}.</source>
   <translation>Não há uma camada {layer} em {path}; contém {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name one of these.</source>
   <translation>Indique uma delas.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are {list}.</source>
   <translation>A camada {layer} não tem campo {column}; os seus campos são {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are none.</source>
   <translation>A camada {layer} não tem campo {column}; não tem nenhum campo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose one of these.</source>
   <translation>Escolha um destes.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The field {column} of the layer {layer} has a name that is used for something else here.</source>
   <translation>O campo {column} da camada {layer} tem um nome que aqui é usado para outra coisa.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Copy it to a field with another name (field calculator) and choose that.</source>
   <translation>Copie-o para um campo com outro nome (calculadora de campos) e escolha esse.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} of {path} can't be read ({first}).</source>
   <translation>A camada {layer} de {path} não pode ser lida ({first}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name} ({reason}).</source>
   <translation>A camada {layer} não pode ser levada para {crs_name} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the CRS of both.</source>
   <translation>Verifique o SRC de ambos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name}: its coordinates don't fit the CRS that it names.</source>
   <translation>A camada {layer} não pode ser levada para {crs_name}: as suas coordenadas não combinam com o SRC que indica.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign the right CRS to the layer in QGIS (Layer &gt; Set CRS, then export it).</source>
   <translation>Atribua à camada o SRC certo no QGIS (Camada &gt; Definir SRC, depois exporte-a).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No pixel is in two splits ({count} compared).</source>
   <translation>Nenhum pixel está em duas partes ({count} comparados).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The unfinished training set was begun with other parameters, imagery or polygons.</source>
   <translation>O conjunto de treino inacabado foi começado com outros parâmetros, imagens ou polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Use the same as before, or choose an empty folder.</source>
   <translation>Use os mesmos de antes ou escolha uma pasta vazia.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Stopped; nothing was written yet.</source>
   <translation>Parado; ainda nada foi gravado.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Measuring pixel values</source>
   <translation>Medindo valores dos pixels</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are there already.</source>
   <translation>{done#} de {total#} blocos já existem.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing tiles</source>
   <translation>Gravando blocos</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are written and kept; run again with RESUME to go on.</source>
   <translation>{done#} de {total#} blocos estão gravados e são mantidos; execute de novo com RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing annotations and report</source>
   <translation>Gravando anotações e relatório</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or sharper imagery.</source>
   <translation>A maioria dos objetos é menor que um pixel e por isso não está em nenhum bloco: escolha um tamanho no terreno menor ou imagens mais nítidas.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{text} The nodata value of {name} is {named}: if objects have that value too, take it away (gdal_translate -a_nodata none, or Layer Properties &gt; Transparency and export).</source>
   <translation>{text} O valor nodata de {name} é {named}: se objetos também têm esse valor, retire-o (gdal_translate -a_nodata none, ou Propriedades da camada &gt; Transparência e exportar).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and are in no tile.</source>
   <translation>{objects#} objetos estão sobre pixels sem dados e não estão em nenhum bloco.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and is in no tile.</source>
   <translation>{objects#} objetos estão sobre pixels sem dados e não estão em nenhum bloco.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and are in no tile.</source>
   <translation>{objects#} objeto está sobre pixels sem dados e não está em nenhum bloco.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and is in no tile.</source>
   <translation>{objects#} objeto está sobre pixels sem dados e não está em nenhum bloco.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile is left: {number#} could not be read, the first: {bad}</source>
   <translation>Não resta nenhum bloco: {number#} não puderam ser lidos, o primeiro: {bad}</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The raster is damaged; copy it again.</source>
   <translation>O raster está danificado; copie-o de novo.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile has a usable pixel, so there is no training set.</source>
   <translation>Nenhum bloco tem um pixel utilizável, por isso não há conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Check the rasters' nodata value and that area and imagery overlap.</source>
   <translation>Verifique o valor nodata dos rasters e se a área e as imagens se sobrepõem.</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>in the layer</source>
   <translation>na camada</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>without a polygon</source>
   <translation>sem polígono</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The shares of validation and test are more than 1 together.</source>
   <translation>As parcelas de validação e teste somam mais de 1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave at least half for training, e.g. 0.2 and 0.1.</source>
   <translation>Deixe pelo menos a metade para o treino, p. ex. 0.2 e 0.1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The stride ({stride} pixels) is larger than the tile ({tile_size} pixels), so objects between the tiles would be lost.</source>
   <translation>O passo ({stride} pixels) é maior que o bloco ({tile_size} pixels), por isso os objetos entre os blocos se perderiam.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use a stride of at most the tile size; 0 means no overlap.</source>
   <translation>Use um passo de no máximo o tamanho do bloco; 0 significa sem sobreposição.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>A ground size must be more than 0 metres; GSD is {given}.</source>
   <translation>Um tamanho no terreno deve ser maior que 0 metros; GSD é {given}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave it empty, or write it with a point: 0.05.</source>
   <translation>Deixe vazio ou escreva com ponto: 0.05.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}: the training set is complete.</source>
   <translation>Não há nada a retomar em {folder}: o conjunto de treino está completo.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}.</source>
   <translation>Não há nada a retomar em {folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose another folder, or run without RESUME.</source>
   <translation>Escolha outra pasta ou execute sem RESUME.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The output folder {folder} is not empty.</source>
   <translation>A pasta de saída {folder} não está vazia.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Run again with RESUME to finish the training set that was begun there.</source>
   <translation>Execute de novo com RESUME para terminar o conjunto de treino ali começado.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose an empty or new folder; nothing is ever overwritten.</source>
   <translation>Escolha uma pasta vazia ou nova; nada é sobrescrito.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>rasters</source>
   <translation>rasters</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Opening rasters</source>
   <translation>Abrindo rasters</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The raster {path} has {count}, but {path_2} has {number}.</source>
   <translation>O raster {path} tem {count}, mas {path_2} tem {number}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Name the bands to use, or leave that raster out.</source>
   <translation>Indique as bandas a usar ou deixe esse raster de fora.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{number#} rasters say nothing about where they lie, e.g. {without}, so polygons can't be told apart by raster.</source>
   <translation>{number#} rasters não dizem onde estão, p. ex. {without}, por isso os polígonos não podem ser separados por raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Georeference them, or annotate one raster at a time.</source>
   <translation>Georreferencie-os ou anote um raster de cada vez.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters differ in pixel type ({list}); values are kept as they are. They should mean the same in all rasters.</source>
   <translation>Os rasters diferem no tipo de pixel ({list}); os valores ficam como estão. Devem significar o mesmo em todos.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' pixels are {sizes#} to {sizes_2#} m on the ground; with one ground size (GSD) for all, objects would look alike in each.</source>
   <translation>Os pixels dos rasters têm de {sizes#} a {sizes_2#} m no terreno; com um só tamanho (GSD) para todos, os objetos se pareceriam em cada um.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has no CRS, so it can't be placed on {name}.</source>
   <translation>A camada {layer} não tem SRC, por isso não pode ser posta sobre {name}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has the CRS {crs_name} and {name} {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>A camada {layer} tem o SRC {crs_name} e {name} {crs_name_2}: não se pode passar de um para o outro, pois um SRC local não tem lugar na Terra.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use polygons and imagery of one CRS, or assign the right one in QGIS.</source>
   <translation>Use polígonos e imagens de um mesmo SRC, ou atribua o certo no QGIS.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' values have different scales or offsets ({list}), which are not applied: one surface has different values in them. Apply them first (gdal_translate -unscale -ot Float32), or leave out those that differ.</source>
   <translation>Os valores dos rasters têm escalas ou deslocamentos diferentes ({list}), que não são aplicados: uma superfície tem valores diferentes neles. Aplique-os antes (gdal_translate -unscale -ot Float32) ou deixe de fora os que diferem.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The polygons were reprojected from {crs_name} to the CRS of {whose}.</source>
   <translation>Os polígonos foram reprojetados de {crs_name} para o SRC das imagens ({whose}).</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{unplaced} has no CRS; the polygons' coordinates were taken for its own.</source>
   <translation>{unplaced} não tem SRC; as coordenadas dos polígonos foram tomadas pelas dele.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The layer {layer} has no polygons.</source>
   <translation>A camada {layer} não tem polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw the objects first, one polygon each.</source>
   <translation>Desenhe antes os objetos, um polígono cada.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {class_field} has {number#} different values, too many for classes.</source>
   <translation>O campo {class_field} tem {number#} valores diferentes, demais para classes.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Choose the field that holds the kind of object, or leave it empty for one class.</source>
   <translation>Escolha o campo com o tipo de objeto ou deixe-o vazio para uma só classe.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The area layer {layer} has no polygons.</source>
   <translation>A camada de áreas {layer} não tem polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw where everything was annotated, or leave AREA empty.</source>
   <translation>Desenhe onde tudo foi anotado ou deixe AREA vazio.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {field} of the area holds {wrong}, which is no split.</source>
   <translation>O campo {field} da área contém {wrong}, que não é uma parte.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Write {list} into it, or leave it empty: then RS Mask decides.</source>
   <translation>Escreva {list} nele ou deixe-o vazio: então o RS Mask decide.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The class of {empty#} of {count} of {layer} is missing: the field {field} is empty there.</source>
   <translation>{layer} tem {count}, dos quais {empty#} sem classe: o campo {field} está vazio neles.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Fill in the class of each object (or delete the object), then run again.</source>
   <translation>Preencha a classe de cada objeto (ou apague o objeto) e execute de novo.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>A worker wrote {path}, and there is no such file on this computer.</source>
   <translation>Um processo gravou {path}, e esse arquivo não existe neste computador.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>Choose an output folder that all workers reach under the same path.</source>
   <translation>Escolha uma pasta de saída que todos os processos alcancem pelo mesmo caminho.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The imagery is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>As imagens são pequenas demais para reservar blocos inteiros para validação, por isso foram cortadas numa faixa por parte; números medidos em tão pouco são aproximados.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The annotated area is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>A área anotada é pequena demais para reservar blocos inteiros para validação, por isso foi cortada numa faixa por parte; números medidos em tão pouco são aproximados.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by {rule} needs the polygons of AREA, and there are none.</source>
   <translation>Dividir por {rule} precisa dos polígonos de AREA, e não há nenhum.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Give an area layer, or split by blocks.</source>
   <translation>Indique uma camada de áreas ou divida por blocos.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by a field needs the field's name, and there is none.</source>
   <translation>Dividir por um campo precisa do nome do campo, e não há nenhum.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Name the field of AREA that holds train, validation or test.</source>
   <translation>Indique o campo de AREA que contém train, validation ou test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The field {split_field} of the area is empty for {number#} of {count}; they were shared out by chance: {train#} for training, {validation#} for validation, {test#} for test.</source>
   <translation>O campo {split_field} está vazio em {number#} de {count}; foram repartidas por acaso: {train#} para treino, {validation#} para validação, {test#} para teste.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by whole rasters needs at least two rasters, and there is one.</source>
   <translation>Dividir por rasters inteiros precisa de pelo menos dois rasters, e há um.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Split by blocks, or add rasters.</source>
   <translation>Divida por blocos ou adicione rasters.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>There is no tile for {names}.</source>
   <translation>Não há nenhum bloco para {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>No object of {list} came into {names}.</source>
   <translation>Nenhum objeto de {list} entrou em {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels lays {laid#} tiles over the rasters, and the most that can be planned is {most_laid#}.</source>
   <translation>Um passo de {stride} pixels põe {laid#} blocos sobre os rasters, e podem ser planejados no máximo {most_laid#}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), a coarser ground size, or smaller rasters.</source>
   <translation>Escolha um passo maior (metade do tamanho do bloco mostra cada lugar quatro vezes), um tamanho no terreno maior ou rasters menores.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels with tiles of {tile_size} pixels asks for about {tiles#} tiles, which need about {needed}, but only {size_text} are free in {nearest_folder}.</source>
   <translation>Um passo de {stride} pixels com blocos de {tile_size} pixels pede cerca de {tiles#} blocos, que precisam de cerca de {needed}, mas só há {size_text} livres em {nearest_folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), smaller tiles, or a smaller part of the raster.</source>
   <translation>Escolha um passo maior (metade do tamanho do bloco mostra cada lugar quatro vezes), blocos menores ou uma parte menor do raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>{count} ({train#} for training, {validation#} for validation, {test#} for test), about {size_text} on disk.</source>
   <translation>{count} ({train#} para treino, {validation#} para validação, {test#} para teste), cerca de {size_text} em disco.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>The training set needs about {size_text}, but only {size_text_2} are free in {base}.</source>
   <translation>O conjunto de treino precisa de cerca de {size_text}, mas só há {size_text_2} livres em {base}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose another disk, a larger stride, or a smaller area.</source>
   <translation>Escolha outro disco, um passo maior ou uma área menor.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} none lies on the imagery.</source>
   <translation>{count}, mas nada está sobre as imagens.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both layers, and that they show the same place.</source>
   <translation>Verifique o SRC de ambas as camadas e se mostram o mesmo lugar.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>The annotated area does not overlap the imagery.</source>
   <translation>A área anotada não se sobrepõe às imagens.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both, or leave AREA empty.</source>
   <translation>Verifique o SRC de ambas ou deixe AREA vazio.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} on the imagery none lies inside the annotated area.</source>
   <translation>{count} sobre as imagens, mas nada está dentro da área anotada.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the AREA layer, or leave it empty.</source>
   <translation>Verifique a camada AREA ou deixe-a vazia.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms: there are no objects.</source>
   <translation>Nenhum recorte faz zoom: não há objetos.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % of the crops zoom out, up to {most#} times: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>{value#} % dos recortes se afastam, até {most#} vezes: os objetos mais longos têm {longest#} pixels, os recortes {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Nenhum recorte se afasta: os objetos mais longos têm {longest#} pixels, os recortes {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: crops show tiles of {tile} pixels nearly whole.</source>
   <translation>Nenhum recorte se afasta: os recortes mostram quase inteiros os blocos de {tile} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: typical objects of {typical#} pixels would vanish.</source>
   <translation>Nenhum recorte se afasta: os objetos típicos de {typical#} pixels desapareceriam.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>None zooms in: few objects are below {small_side#} pixels.</source>
   <translation>Nenhum se aproxima: poucos objetos têm menos de {small_side#} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % zoom in, up to {most#} times: {value_2#} % of {whose} objects are below {small_side#} pixels.</source>
   <translation>{value#} % se aproximam, até {most#} vezes: {value_2#} % dos objetos ({whose}) têm menos de {small_side#} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {change} is not name=value with one of the names {list}.</source>
   <translation>A alteração do aumento {change} não é nome=valor com um dos nomes {list}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Write for example paste_share=0.5, or leave the changes empty.</source>
   <translation>Escreva por exemplo paste_share=0.5 ou deixe as alterações vazias.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's scale_low {scale_low#} is greater than its scale_high {scale_high#}.</source>
   <translation>O scale_low {scale_low#} do aumento é maior que o seu scale_high {scale_high#}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example scale_low=0.5, scale_high=2.</source>
   <translation>Mude ambos, por exemplo scale_low=0.5, scale_high=2.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's zoom_out_share {zoom_out_share#} and zoom_in_share {zoom_in_share#} are more than all crops together.</source>
   <translation>O zoom_out_share {zoom_out_share#} e o zoom_in_share {zoom_in_share#} do aumento somam mais que todos os recortes.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.</source>
   <translation>Mude ambos, por exemplo zoom_out_share=0.3, zoom_in_share=0.3.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {name}={text} must be {wanted} (the names are {list}).</source>
   <translation>A alteração do aumento {name}={text} deve ser {wanted} (os nomes são {list}).</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Correct the number, or leave the change out to keep the preset's.</source>
   <translation>Corrija o número ou omita a alteração para manter o da predefinição.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>The scores are the network's own, not calibrated: {why_not}.</source>
   <translation>As pontuações são as da própria rede, não calibradas: {why_not}.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>A score of 0.80 now means that about 8 of 10 such objects are right (calibration error on validation {error_after#}, before {error_before#}).</source>
   <translation>Uma pontuação de 0.80 significa agora que cerca de 8 em 10 objetos estão certos (erro de calibração na validação {error_after#}, antes {error_before#}).</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>calibrating did not make them better</source>
   <translation>a calibração não as melhorou</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>too few {kind} ones were found on validation: {count}, {fewest} are needed to tell</source>
   <translation>foram encontradas poucas detecções {kind} na validação: {count}, são precisos {fewest} para o dizer</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>all that was found is in one validation tile, two are needed to tell</source>
   <translation>tudo o que foi encontrado está num só bloco de validação, são precisos dois para o dizer</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}: mask AP {ap#}, AP50 {ap50#}.</source>
   <translation>{optimizer}, repetição {repeat}: AP das máscaras {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}, failed: {reason}</source>
   <translation>{optimizer}, repetição {repeat}, falhou: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished.</source>
   <translation>{number} de {number_2} treinos estão prontos.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished. Run it again with RESUME to go on.</source>
   <translation>{number} de {number_2} treinos estão prontos. Execute de novo com RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>No training of the comparison succeeded; the last one: {reason}</source>
   <translation>Nenhum treino da comparação teve êxito; o último: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Try 'train' with one optimizer first.</source>
   <translation>Tente antes 'train' com um otimizador.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>The training set {folder} {lacking}, so nothing says which optimizer is better.</source>
   <translation>O conjunto de treino {folder} {lacking}, por isso nada diz qual otimizador é melhor.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Make one with a larger VALIDATION_SHARE.</source>
   <translation>Crie um com um VALIDATION_SHARE maior.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{title} could not be trained: {text}</source>
   <translation>{title} não pôde ser treinado: {text}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{hint} Finished trainings are kept: run it again with RESUME.</source>
   <translation>{hint} Os treinos prontos são mantidos: execute de novo com RESUME.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Measuring the best model</source>
   <translation>Medição do melhor modelo</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>that are no annotations</source>
   <translation>que não são anotações</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of an image that the set does not have</source>
   <translation>de uma imagem que o conjunto não tem</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without a class</source>
   <translation>sem classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of a class that the set does not have</source>
   <translation>de uma classe que o conjunto não tem</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>outside their image</source>
   <translation>fora da sua imagem</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without an area</source>
   <translation>sem área</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>exactly like another of the same class</source>
   <translation>exatamente como outra da mesma classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>in images of another size than the set says</source>
   <translation>em imagens de outro tamanho que o dito pelo conjunto</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} was left out: {reasons}.</source>
   <translation>{total#} de {count} foi deixado de fora: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} were left out: {reasons}.</source>
   <translation>{total#} de {count} foram deixados de fora: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} left out: the set gives another size than the file has, and not the same ratio.</source>
   <translation>{count} deixadas de fora: o conjunto dá outro tamanho que o do arquivo, e não a mesma proporção.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} another size than the set says (turned by EXIF, or resized): the outlines were fitted to it.</source>
   <translation>{count} outro tamanho que o dito pelo conjunto (girada por EXIF ou redimensionada): os contornos foram ajustados a ele.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw it: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} uma nota para serem mostradas giradas ou espelhadas (EXIF), e nenhum tamanho diz de que modo o anotador as viu: os contornos foram tomados pelos da imagem {how}. Se estiverem errados, gire as imagens com outro programa, para que não tenham essa nota, e anote-as de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw them: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} uma nota para serem mostradas giradas ou espelhadas (EXIF), e nenhum tamanho diz de que modo o anotador as viu: os contornos foram tomados pelos da imagem {how}. Se estiverem errados, gire as imagens com outro programa, para que não tenham essa nota, e anote-as de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} no readable outline: the box stands in for it, and masks learned from boxes are boxes.</source>
   <translation>{count} nenhum contorno legível: o retângulo fica no lugar, e máscaras aprendidas de retângulos são retângulos.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>1 outline reached outside its image and ends at the edge now.</source>
   <translation>1 contorno saía da sua imagem e agora termina na borda.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{cut#} outlines reached outside their images and end at the edges now.</source>
   <translation>{cut#} contornos saíam das suas imagens e agora terminam nas bordas.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>The imagery has no valid pixel inside the annotated area.</source>
   <translation>As imagens não têm nenhum pixel válido dentro da área anotada.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>Check the nodata value and that imagery and area overlap.</source>
   <translation>Verifique o valor nodata e se as imagens e a área se sobrepõem.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>No image in {folder} has the size that its annotations are made for.</source>
   <translation>Nenhuma imagem em {folder} tem o tamanho para o qual as anotações foram feitas.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Put the images into the folder that were annotated.</source>
   <translation>Ponha na pasta as imagens que foram anotadas.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>There are no annotations in {folder}.</source>
   <translation>Não há anotações em {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).</source>
   <translation>Um conjunto de treino é uma pasta que 'annotate' gravou ou uma com instâncias COCO (.json).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as {split}: {names}.</source>
   <translation>Dois arquivos de anotações servem de {split}: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as the whole set: {names}.</source>
   <translation>Dois arquivos de anotações servem de conjunto inteiro: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Keep one, or put train, val or test into their names.</source>
   <translation>Mantenha um ou ponha train, val ou test nos nomes.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A category of the annotations in {folder} has no id.</source>
   <translation>Uma categoria das anotações em {folder} não tem id.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export them again.</source>
   <translation>Exporte-as de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Class {key} is {known} in one annotation file of {folder} and {name} in another.</source>
   <translation>A classe {key} é {known} num arquivo de anotações de {folder} e {name} em outro.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export the splits together, with the same classes.</source>
   <translation>Exporte as partes juntas, com as mesmas classes.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The annotations in {folder} have no objects.</source>
   <translation>As anotações em {folder} não têm objetos.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Annotate some first.</source>
   <translation>Anote alguns antes.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The training set has one image only, so none is left for validation.</source>
   <translation>O conjunto de treino tem só uma imagem, por isso não resta nenhuma para validação.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Add at least one more image.</source>
   <translation>Adicione pelo menos mais uma imagem.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The training set {folder} has no {split} tiles; it has: {list}.</source>
   <translation>O conjunto de treino {folder} não tem blocos {split}; tem: {list}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Choose one of these, or make a set with such tiles.</source>
   <translation>Escolha uma destas ou crie um conjunto com tais blocos.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Image {place} of {path} has no id or no file name.</source>
   <translation>A imagem {place} de {path} não tem id ou nome de arquivo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again.</source>
   <translation>Exporte o conjunto de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Two images of {path} have the id {double}.</source>
   <translation>Duas imagens de {path} têm o id {double}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again, or remove one.</source>
   <translation>Exporte o conjunto de novo ou remova uma.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The annotations {path} can't be read: {reason}.</source>
   <translation>As anotações {path} não podem ser lidas: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Copy the training set again, or make it anew.</source>
   <translation>Copie o conjunto de treino de novo ou crie-o de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The file {path} holds no COCO instances.</source>
   <translation>O arquivo {path} não contém instâncias COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>It needs the lists images, annotations and categories.</source>
   <translation>Precisa das listas images, annotations e categories.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>then run again with the same settings and RESUME; finished tiles are kept.</source>
   <translation>depois execute de novo com as mesmas configurações e RESUME; os blocos prontos são mantidos.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The disk is full, so the training set in {folder} is not finished.</source>
   <translation>O disco está cheio, por isso o conjunto de treino em {folder} não está pronto.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Free some space, {then}</source>
   <translation>Libere espaço, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The training set in {folder} can't be written: {reason}.</source>
   <translation>O conjunto de treino em {folder} não pode ser gravado: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Check the free space, the folder's rights and the connection to its drive, {then}</source>
   <translation>Verifique o espaço livre, as permissões da pasta e a ligação à sua unidade, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {file_name} is missing below {root}.</source>
   <translation>Falta a imagem {file_name} em {root}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Copy the images into the folder of the annotations.</source>
   <translation>Copie as imagens para a pasta das anotações.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>There are two images {wanted}: {scored} and {scored_2}.</source>
   <translation>Há duas imagens {wanted}: {scored} e {scored_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Give the images different names, or remove one.</source>
   <translation>Dê às imagens nomes diferentes ou remova uma.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} can't be read: {reason}.</source>
   <translation>A imagem {path} não pode ser lida: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} holds no pixels but points to other files.</source>
   <translation>A imagem {path} não contém pixels, mas aponta para outros arquivos.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Export it as GeoTIFF, PNG or JPEG.</source>
   <translation>Exporte-a como GeoTIFF, PNG ou JPEG.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} is {dtype}, but {path_2} is {dtype_2}.</source>
   <translation>A imagem {path} é {dtype}, mas {path_2} é {dtype_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same pixel type.</source>
   <translation>Todas as imagens de um conjunto de treino precisam do mesmo tipo de pixel.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} has {count}, but {path_2} has {number}.</source>
   <translation>A imagem {path} tem {count}, mas {path_2} tem {number}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same bands.</source>
   <translation>Todas as imagens de um conjunto de treino precisam das mesmas bandas.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Replace the image.</source>
   <translation>Substitua a imagem.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>{folder} is a file, not a training set's folder.</source>
   <translation>{folder} é um arquivo, não a pasta de um conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder.</source>
   <translation>Escolha a pasta.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>There is no training set at {folder}.</source>
   <translation>Não há nenhum conjunto de treino em {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder that 'annotate' wrote, or a folder with COCO annotations.</source>
   <translation>Escolha a pasta que 'annotate' gravou ou uma pasta com anotações COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set in {folder} is unfinished.</source>
   <translation>O conjunto de treino em {folder} está inacabado.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Run 'annotate' again with the same parameters and RESUME.</source>
   <translation>Execute 'annotate' de novo com os mesmos parâmetros e RESUME.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Make the training set again with 'annotate'.</source>
   <translation>Crie de novo o conjunto de treino com 'annotate'.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} can't be read: {reason}.</source>
   <translation>A descrição {path} não pode ser lida: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} has no format version.</source>
   <translation>A descrição {path} não tem versão de formato.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>O conjunto de treino tem o formato {version}, mais novo do que este RS Mask lê ({format_version}).</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} is damaged: {reason}.</source>
   <translation>A descrição {path} está danificada: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names an unknown split: {unknown}.</source>
   <translation>A descrição {path} indica uma parte desconhecida: {unknown}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names no annotations.</source>
   <translation>A descrição {path} não indica anotações.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The annotations of {split} are missing in {folder}: {file}.</source>
   <translation>Faltam as anotações de {split} em {folder}: {file}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The images of {split} are missing in {folder}: {images}.</source>
   <translation>Faltam as imagens de {split} em {folder}: {images}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>The file {path} can't be read: {reason}.</source>
   <translation>O arquivo {path} não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>Check its rights, or copy it anew.</source>
   <translation>Verifique as suas permissões ou copie-o de novo.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>{units_text} can't be shared among so many splits: {empty} empty.</source>
   <translation>{units_text} não bastam para tantas partes: {empty} sem nada.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>Class {name} is in {units_text} only, too few to be in every split.</source>
   <translation>A classe {name} é rara demais ({units_text}) para estar em cada parte.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the imagery</source>
   <translation>fora das imagens</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the annotated area</source>
   <translation>fora da área anotada</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>only pieces below the minimum visible share</source>
   <translation>só pedaços abaixo da parcela visível mínima</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>in tiles left out</source>
   <translation>em blocos deixados de fora</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>smaller than a pixel</source>
   <translation>menores que um pixel</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>on pixels without data</source>
   <translation>em pixels sem dados</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>unreadable imagery</source>
   <translation>imagens ilegíveis</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>of these, nowhere whole</source>
   <translation>destes, inteiros em lugar nenhum</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} is written.</source>
   <translation>{tiles} com {objects} está gravado.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} are written.</source>
   <translation>{tiles} com {objects} estão gravados.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>Features that are in no tile, {why}: {n#}.</source>
   <translation>Feições que não estão em nenhum bloco, {why}: {n#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Reading the layers</source>
   <translation>Lendo as camadas</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>There is no true object {where}, so nothing can be measured.</source>
   <translation>Não há nenhum objeto verdadeiro {where}, por isso nada pode ser medido.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Check the truth layer and the area, and their CRS.</source>
   <translation>Verifique a camada dos objetos verdadeiros, a área e os SRC.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object.</source>
   <translation>A camada de detecções não tem nenhum objeto.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object inside the area.</source>
   <translation>A camada de detecções não tem nenhum objeto dentro da área.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Matching objects</source>
   <translation>Correspondendo objetos</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the layers</source>
   <translation>Gravando as camadas</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the report</source>
   <translation>Gravando o relatório</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{matched#} of {count} found at IoU {iou#}, {missed#} missed, {extra#} extra. AP50 {outputs#}, AP {outputs_2#}, precision {outputs_3#}, recall {outputs_4#}, F1 {outputs_5#}.</source>
   <translation>{count}, dos quais {matched#} encontrados com IoU {iou#}, {missed#} perdidos, {extra#} a mais. AP50 {outputs#}, AP {outputs_2#}, precisão {outputs_3#}, revocação {outputs_4#}, F1 {outputs_5#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Scores differ by {calibration_error#} on average from the share of such detections that are right (calibration error).</source>
   <translation>As pontuações desviam em média {calibration_error#} da parcela de detecções certas (erro de calibração).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Outlines of what was found: boundary IoU {boundary_iou#}, {distance} from the true ones on average (PoLiS), {hausdorff#} where they are farthest (Hausdorff), {vertices#} vertices an object (true ones: {truth_vertices#}), {right_angles#} % right angles (true ones: {truth_right_angles#} %).</source>
   <translation>Contornos encontrados: IoU de borda {boundary_iou#}, a {distance} dos verdadeiros em média (PoLiS), {hausdorff#} no ponto mais distante (Hausdorff), {vertices#} vértices por objeto (verdadeiros: {truth_vertices#}), {right_angles#} % ângulos retos (verdadeiros: {truth_right_angles#} %).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>AP counts the detections of the layer only, whose lowest score is {lowest#}; a training's AP counts all that were found: compare it with a layer of SCORE 0.</source>
   <translation>A AP conta só as detecções da camada, cuja menor pontuação é {lowest#}; a de um treino conta tudo o que foi encontrado: compare-a com uma camada de SCORE 0.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The layers and the report can't both be {report}.</source>
   <translation>As camadas e o relatório não podem ser ambos {report}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Choose another name for one of them.</source>
   <translation>Escolha outro nome para um deles.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>No true object lies where the detections are. Check the CRS of both layers, and that they show the same place.</source>
   <translation>Nenhum objeto verdadeiro está onde as detecções estão. Verifique o SRC de ambas as camadas e se mostram o mesmo lugar.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{sum#} of {number#} true objects lie beside the detections and count as missed. If that ground was not searched, give the searched one as AREA.</source>
   <translation>{sum#} de {number#} objetos verdadeiros estão ao lado das detecções e contam como perdidos. Se ali não se procurou, indique a área procurada como AREA.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no tiles.</source>
   <translation>A parte {split} de {folder} não tem blocos.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split.</source>
   <translation>Escolha outra parte.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no object of the model's classes, so nothing can be measured.</source>
   <translation>A parte {split} de {folder} não tem objetos das classes do modelo, por isso nada pode ser medido.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split, or annotate some objects there.</source>
   <translation>Escolha outra parte ou anote ali alguns objetos.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>No tile of the split {split} can be read. {unreadable}</source>
   <translation>Nenhum bloco da parte {split} pode ser lido. {unreadable}</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's bands.</source>
   <translation>Escolha um conjunto de treino com as bandas do modelo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>{sentence} It counts as a tile in which nothing was found.</source>
   <translation>{sentence} Conta como um bloco em que nada foi encontrado.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring on: {describe_device}.</source>
   <translation>Medindo em: {describe_device}.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring</source>
   <translation>Medição</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The workers of {scheduler} search the tiles.</source>
   <translation>Os processos de {scheduler} procuram nos blocos.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles are {dtype}, the model was trained on {dtype_2}: its accuracy here says little about imagery of its own kind.</source>
   <translation>Os blocos são {dtype}, o modelo foi treinado em {dtype_2}: a sua acurácia aqui diz pouco sobre imagens do seu próprio tipo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles have a ground size of {list} m, the model was trained at {gsd#} m. Detection resamples imagery to the model's ground size; here tiles are measured as they are.</source>
   <translation>Os blocos têm um tamanho no terreno de {list} m, o modelo foi treinado a {gsd#} m. A detecção reamostra as imagens para o tamanho do modelo; aqui os blocos são medidos como estão.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model finds {list}, the training set has {list_2}: nothing in common.</source>
   <translation>O modelo encontra {list}, o conjunto de treino tem {list_2}: nada em comum.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's classes.</source>
   <translation>Escolha um conjunto de treino com as classes do modelo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model doesn't know {list}; their objects are not counted.</source>
   <translation>O modelo não conhece {list}; os seus objetos não são contados.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Only one of the layers has a class field; objects are compared without classes.</source>
   <translation>Só uma das camadas tem campo de classe; os objetos são comparados sem classes.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections have no field {score_field}: all count as equally sure.</source>
   <translation>As detecções não têm campo {score_field}: todas contam como igualmente seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Classes that the truth does not know: {list}.</source>
   <translation>Classes que a verdade não conhece: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>No true object of these classes lies in the area: {list}.</source>
   <translation>Nenhum objeto verdadeiro destas classes está na área: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections layer has no CRS; its coordinates are taken as the {name}'s ({crs_name}).</source>
   <translation>A camada de detecções não tem SRC; as suas coordenadas são tomadas pelas de {name} ({crs_name}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The {name} {reference} has no CRS, but the detections are in {crs_name}.</source>
   <translation>{name} {reference} não tem SRC, mas as detecções estão em {crs_name}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>There is no polygon in {reference}.</source>
   <translation>Não há nenhum polígono em {reference}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Draw the area.</source>
   <translation>Desenhe a área.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections' classes ({first_names}) and the truth's ({first_names_2}) have none in common.</source>
   <translation>As classes das detecções ({first_names}) e as da verdade ({first_names_2}) não têm nenhuma em comum.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the classes of one layer.</source>
   <translation>Deixe CLASS_FIELD vazio para comparar sem classes, escolha outros campos ou renomeie as classes de uma camada.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The score field {name} of {reference} holds something that is no number.</source>
   <translation>O campo de pontuação {name} de {reference} contém algo que não é um número.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Choose the field that holds the score, or leave it empty.</source>
   <translation>Escolha o campo com a pontuação ou deixe-o vazio.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; they count as least sure.</source>
   <translation>{count#} detecções não têm pontuação no campo {name}; contam como as menos seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} detecções não têm pontuação no campo {name}; contam como as menos seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; they count as least sure.</source>
   <translation>{count#} detecção não tem pontuação no campo {name}; conta como a menos segura.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} detecção não tem pontuação no campo {name}; conta como a menos segura.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The CRS of {reference} can't be read ({reason}).</source>
   <translation>O SRC de {reference} não pode ser lido ({reason}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>The layers can't be written to {path}: {reason}.</source>
   <translation>As camadas não podem ser gravadas em {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>Close the layer in other programs, or choose another place.</source>
   <translation>Feche a camada em outros programas ou escolha outro local.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}</source>
   <translation>{best} está {mean#} AP acima de {other}</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>one repeat can't tell whether another seed would turn it round</source>
   <translation>uma só repetição não diz se outra semente inverteria o resultado</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the {repeats} repeats differ as much among themselves</source>
   <translation>as {repeats} repetições diferem outro tanto entre si</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tile is</source>
   <translation>bloco é</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tiles are</source>
   <translation>blocos são</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{images#} validation {tiles} too few to tell what others would say</source>
   <translation>{images#} {tiles} muito poucos para a validação: não se sabe o que outros diriam</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the choice of validation images alone could explain it</source>
   <translation>a escolha das imagens de validação sozinha poderia explicá-lo</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, more than repeats and images explain by chance.</source>
   <translation>{best} está {mean#} AP acima de {other}, mais do que repetições e imagens explicam por acaso.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {reasons}.</source>
   <translation>{best} está {mean#} AP acima de {other}, o que não se distingue de ruído: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {first}, and {second}.</source>
   <translation>{best} está {mean#} AP acima de {other}, o que não se distingue de ruído: {first}, e {second}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>The annotations of the split can't be read: {reason}.</source>
   <translation>As anotações da parte não podem ser lidas: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>They must be COCO instances with the size of every image.</source>
   <translation>Devem ser instâncias COCO com o tamanho de cada imagem.</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in images left out: they overlap another split</source>
   <translation>em imagens deixadas de fora: sobrepõem outra parte</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>of these, boxes in place of outlines</source>
   <translation>destes, retângulos em vez de contornos</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in the other set</source>
   <translation>no outro conjunto</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>kept to be ignored (crowds)</source>
   <translation>mantidos sem contar (grupos)</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>ignored objects were left out</source>
   <translation>objetos ignorados foram deixados de fora</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} has {width} × {height} pixels.</source>
   <translation>A máscara {path} tem {width} × {height} pixels.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>Export the set again in chips of some thousand pixels.</source>
   <translation>Exporte o conjunto de novo em blocos de alguns milhares de pixels.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} can't be read: {reason}.</source>
   <translation>A máscara {path} não pode ser lida: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} holds no whole numbers.</source>
   <translation>A máscara {path} não contém números inteiros.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>pixels lie in two objects and went to the smaller</source>
   <translation>pixels estão em dois objetos e foram para o menor</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>objects have no pixel of their own and were left out</source>
   <translation>objetos não têm nenhum pixel próprio e foram deixados de fora</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.</source>
   <translation>{folder} não tem pastas JPEGImages, SegmentationObject e SegmentationClass.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Choose the folder of a set with instance masks.</source>
   <translation>Escolha a pasta de um conjunto com máscaras de instâncias.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>The mask {mask} has no class mask.</source>
   <translation>A máscara {mask} não tem máscara de classes.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Put it into {classes} under the same name.</source>
   <translation>Ponha-a em {classes} com o mesmo nome.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{mask} and {class_mask} differ in size.</source>
   <translation>{mask} e {class_mask} têm tamanhos diferentes.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>The image {source} can't be read: {reason}.</source>
   <translation>A imagem {source} não pode ser lida: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>Replace it.</source>
   <translation>Substitua-a.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>{folder} has no folders 'images' and 'labels'.</source>
   <translation>{folder} não tem pastas 'images' e 'labels'.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Choose the folder of a set exported as RCNN Masks.</source>
   <translation>Escolha a pasta de um conjunto exportado como RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>There are no class folders in {labels}.</source>
   <translation>Não há pastas de classes em {labels}.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export the set as RCNN Masks.</source>
   <translation>Exporte o conjunto como RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>The splits are those before the names of the images.</source>
   <translation>As partes são as que precedem os nomes das imagens.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export it again.</source>
   <translation>Exporte-o de novo.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The set {folder} names no images that exist.</source>
   <translation>O conjunto {folder} não indica imagens que existam.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Check the lines train:, val: and test: in its .yaml file.</source>
   <translation>Verifique as linhas train:, val: e test: no arquivo .yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The outlines are in pixels, not in shares of the image.</source>
   <translation>Os contornos estão em pixels, não em frações da imagem.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The file {path} can't be read: {said}.</source>
   <translation>O arquivo {path} não pode ser lido: {said}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>There is no .yaml file with class names in {folder}.</source>
   <translation>Não há um arquivo .yaml com nomes de classes em {folder}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Choose the folder that holds data.yaml.</source>
   <translation>Escolha a pasta que contém data.yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The class names in the .yaml file of {folder} are no list.</source>
   <translation>Os nomes de classes no arquivo .yaml de {folder} não são uma lista.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Write names: [house, tree], or a line 0: house for each class.</source>
   <translation>Escreva names: [house, tree] ou uma linha 0: house por classe.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>The format {format} is only read.</source>
   <translation>O formato {format} é só lido.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Choose another format.</source>
   <translation>Escolha outro formato.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>then run it again; the unfinished export was removed.</source>
   <translation>depois execute de novo; a exportação inacabada foi removida.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Stopped; the unfinished export was removed. Run it again.</source>
   <translation>Parado; a exportação inacabada foi removida. Execute de novo.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count#} {what}: this format can't hold that.</source>
   <translation>{count#} {what}: este formato não pode conter isso.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} is in {folder}.</source>
   <translation>{count} com {count_2} está em {folder}.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} are in {folder}.</source>
   <translation>{count} com {count_2} estão em {folder}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There is no folder {root}.</source>
   <translation>Não existe a pasta {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the folder of the training set.</source>
   <translation>Escolha a pasta do conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The format {format} is only written.</source>
   <translation>O formato {format} é só gravado.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose another.</source>
   <translation>Escolha outro.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There are no images in {root}.</source>
   <translation>Não há imagens em {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the set's top folder.</source>
   <translation>Escolha a pasta principal do conjunto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>then run it again; the unfinished set was removed.</source>
   <translation>depois execute de novo; o conjunto inacabado foi removido.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Stopped; the unfinished set was removed. Run it again.</source>
   <translation>Parado; o conjunto inacabado foi removido. Execute de novo.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{split}: {images} with {count}.</source>
   <translation>{split}: {images} com {count}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {path} lies outside the set {root}.</source>
   <translation>A imagem {path} está fora do conjunto {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copy it into the folder.</source>
   <translation>Copie-a para a pasta.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>images</source>
   <translation>imagens</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Checking annotations</source>
   <translation>Verificando anotações</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} named for two splits and counted for the first only.</source>
   <translation>{twins} indicadas para duas partes e contadas só na primeira.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} the name of another and became one with it.</source>
   <translation>{twins} o nome de outra e tornaram-se uma só com ela.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. {list}</source>
   <translation>Nenhum objeto do conjunto em {root} pode ser usado. {list}</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. It has no annotations.</source>
   <translation>Nenhum objeto do conjunto em {root} pode ser usado. Não tem anotações.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Check that this is the folder and the format that the other tool wrote.</source>
   <translation>Verifique se são a pasta e o formato que a outra ferramenta gravou.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images are not georeferenced: they are split image by image.</source>
   <translation>As imagens não estão georreferenciadas: são divididas uma a uma.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The set names images for {list}; {count} divided among the other splits.</source>
   <translation>O conjunto indica imagens para {list}; {count} repartidas entre as outras partes.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{overlapping} those of another split and had to go, so that validation is of places that training has not seen.</source>
   <translation>{overlapping} as de outra parte e tiveram de sair, para que a validação seja de lugares que o treino não viu.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copying images</source>
   <translation>Copiando imagens</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The splits are those of the other set.</source>
   <translation>As partes são as do outro conjunto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images were split by places where they are georeferenced, else one by one.</source>
   <translation>As imagens foram divididas por lugares onde estão georreferenciadas, senão uma a uma.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {source} is not there any more.</source>
   <translation>A imagem {source} não está mais lá.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Put it back.</source>
   <translation>Ponha-a de volta.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Training tiles: {text}</source>
   <translation>Blocos de treino: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>There is no object in the {count} of {folder}.</source>
   <translation>Não há nenhum objeto em {folder} ({count}).</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Check that the annotations lie over the imagery and make the training set again.</source>
   <translation>Verifique se as anotações estão sobre as imagens e crie de novo o conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>{count} with {count_2}.</source>
   <translation>{count} com {count_2}.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Validation tiles: {text}</source>
   <translation>Blocos de validação: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>The training set {lacking}: the best model is chosen by its accuracy on training tiles, which is too good to be true elsewhere.</source>
   <translation>O conjunto de treino {lacking}: o melhor modelo é escolhido pela sua acurácia nos blocos de treino, boa demais para valer em outro lugar.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>The tile {path} has {count} where the training set has {bands}.</source>
   <translation>O bloco {path} tem {count} onde o conjunto de treino tem {bands}.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>Remove it, or make the training set again.</source>
   <translation>Remova-o ou crie de novo o conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>then run it again; the unfinished sample was removed.</source>
   <translation>depois execute de novo; a amostra inacabada foi removida.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>The sample is in {folder}: {found}.</source>
   <translation>A amostra está em {folder}: {found}.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>Next: make a training set from west.tif and the layer objects (field class), train a model, and detect in east.tif, which no training sees.</source>
   <translation>A seguir: crie um conjunto de treino com west.tif e a camada objects (campo class), treine um modelo e detecte em east.tif, que nenhum treino vê.</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>validation no longer improved</source>
   <translation>a validação já não melhorava</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>at {group#} % of the schedule</source>
   <translation>em {group#} % do percurso</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>the estimate of SGD's rate has settled</source>
   <translation>a estimativa da taxa de SGD estabilizou-se</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; no positive rate could be estimated, so SGD has its default</source>
   <translation>{reason}; não se pôde estimar uma taxa positiva, por isso SGD tem a predefinida</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; the estimated rate was cut</source>
   <translation>{reason}; a taxa estimada foi limitada</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>After step {step} {number} of {number_2} parameter groups follow {rule}, learning rate {rate}: {reason}.</source>
   <translation>Após o passo {step}, {number} de {number_2} grupos de parâmetros seguem {rule}, taxa de aprendizado {rate}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more tiles a step only make it longer without a GPU</source>
   <translation>mais blocos só tornam um passo sem GPU mais longo</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the memory</source>
   <translation>o que cabe na memória</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile</source>
   <translation>há apenas um bloco</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile for each process</source>
   <translation>há apenas um bloco para cada processo</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the GPU's memory</source>
   <translation>o que cabe na memória da GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a GPU works best on many tiles at once</source>
   <translation>uma GPU trabalha melhor com muitos blocos de cada vez</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more would only show the same {count} more often</source>
   <translation>mais só mostraria o mesmo mais vezes ({count})</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the batch is the one that you chose</source>
   <translation>o lote é o que você escolheu</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a step of one tile alone would be noisy</source>
   <translation>um passo de um só bloco seria ruidoso demais</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a batch is steady enough</source>
   <translation>um lote é estável o bastante</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>steps of {count}</source>
   <translation>passos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>in proportion</source>
   <translation>em proporção</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>by the square root</source>
   <translation>pela raiz quadrada</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>{own#} suits steps of {count}</source>
   <translation>{own#} convém a passos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the optimizer's own, {own#} for steps of {suited} tiles, grows {how} with steps of {count}</source>
   <translation>a do próprio otimizador, {own#} para passos de {suited} blocos, cresce {how} com passos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>epochs are whole</source>
   <translation>as épocas são inteiras</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps fit into {minutes_text} with their validations</source>
   <translation>cerca de {steps#} passos cabem com as suas validações em {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>a step and a validation take longer than {minutes_text}</source>
   <translation>um passo e uma validação demoram mais de {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>one step fits into {minutes_text} with its validation</source>
   <translation>um passo cabe com a sua validação em {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{steps#} steps, {longest} times what is needed: more bring little</source>
   <translation>{steps#} passos, {longest} vezes o necessário: mais traz pouco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps, which objects and tiles like these need</source>
   <translation>cerca de {steps#} passos, os que objetos e blocos como estes pedem</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the tiles are few enough</source>
   <translation>os blocos são poucos o bastante</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>so that several models can be compared on the way</source>
   <translation>para que se possam comparar vários modelos pelo caminho</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is no time to look at every tile</source>
   <translation>não há tempo para ver todos os blocos</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is only one epoch</source>
   <translation>há apenas uma época</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>every epoch: validation costs little</source>
   <translation>cada época: a validação custa pouco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more than {most} only choose what suits the validation tiles by chance</source>
   <translation>mais de {most} só escolhem o que por acaso serve aos blocos de validação</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more often it would cost too much time</source>
   <translation>mais vezes custaria tempo demais</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>; TIME sets another length</source>
   <translation>; TIME define outra duração</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{count} of {step#} s as timed before, and {count_2} of about {validation#} s{other}</source>
   <translation>{count} de {step#} s medidos antes, e {count_2} de cerca de {validation#} s{other}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the training is short, and best near its end</source>
   <translation>o treino é curto, e melhor perto do fim</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>of {count} validations, half without a better one say that it is over</source>
   <translation>de {count} validações, metade sem uma melhor diz que acabou</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>without a GPU it makes several times as many steps in the same time as ResNet-50</source>
   <translation>sem GPU faz várias vezes mais passos do que a ResNet-50 no mesmo tempo</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>BACKBONE names a network of timm</source>
   <translation>BACKBONE indica uma rede de timm</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the network of the model that training starts from</source>
   <translation>a rede do modelo de que parte o treino</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the GPU has {memory#} GB free, too little for ResNet-50</source>
   <translation>a GPU tem {memory#} GB livres, pouco demais para a ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU trains it in short time, and its published weights know COCO</source>
   <translation>uma GPU a treina em pouco tempo, e os seus pesos publicados conhecem COCO</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>those of the model that training starts from</source>
   <translation>as do modelo de que parte o treino</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>several times faster without a GPU</source>
   <translation>várias vezes mais rápido sem GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>they suit a small network</source>
   <translation>convêm a uma rede pequena</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU has the power for them, and published weights fit them</source>
   <translation>uma GPU tem força para elas, e pesos publicados lhes servem</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels</source>
   <translation>metade dos objetos passa de {median_size#} pixels</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels, but finer masks double the time of a step without a GPU</source>
   <translation>metade dos objetos passa de {median_size#} pixels, mas máscaras mais finas dobram o tempo de um passo sem GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>that of the model that training starts from</source>
   <translation>o do modelo de que parte o treino</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>it suits objects of {median_size#} pixels</source>
   <translation>convém a objetos de {median_size#} pixels</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>Timing a step, to know how long the training takes …</source>
   <translation>Medindo um passo, para saber quanto demora o treino…</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>TIME {time#} has no effect: EPOCHS says how long the training is.</source>
   <translation>TIME {time#} não tem efeito: EPOCHS diz quanto demora o treino.</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>WEIGHTS_FILE is given</source>
   <translation>WEIGHTS_FILE foi dado</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>a model of this very network that knows imagery from above</source>
   <translation>um modelo desta mesma rede que conhece imagens vistas de cima</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>published weights suit this network</source>
   <translation>pesos publicados servem a esta rede</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels are small</source>
   <translation>blocos de {side} pixels são pequenos</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in a long training large crops give the better model</source>
   <translation>em um treinamento longo, recortes grandes dão o melhor modelo</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>without a GPU crops of tiles of {side} pixels give more steps</source>
   <translation>sem GPU, recortes de blocos de {side} pixels dão mais passos</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels fit into the GPU's memory</source>
   <translation>blocos de {side} pixels cabem na memória da GPU</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>a GPU sees much at once, and tiles of {side} pixels would slow it down</source>
   <translation>uma GPU vê muito de uma vez, e blocos de {side} pixels a atrasariam</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in {steps#} steps more variation costs more than it gives</source>
   <translation>em {steps#} passos mais variação custa mais do que traz</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to learn from strong variation</source>
   <translation>{steps#} passos bastam para aprender com variação forte</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>the augmentation is the one that you chose</source>
   <translation>o aumento de dados é o que você escolheu</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to paste objects into other tiles and vary their scale.</source>
   <translation>{steps#} passos bastam para colar objetos em outros blocos e variar a sua escala.</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are too few to paste objects into other tiles.</source>
   <translation>{steps#} passos são poucos demais para colar objetos em outros blocos.</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>as you chose</source>
   <translation>como você escolheu</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, whole tiles</source>
   <translation>0, blocos inteiros</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, the optimizer's own</source>
   <translation>0, a do otimizador</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>-1, found by a test</source>
   <translation>-1, encontrada por um teste</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, every tile once</source>
   <translation>0, cada bloco uma vez</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, never early</source>
   <translation>0, nunca antes</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>The training takes {time}: {time_2}.</source>
   <translation>O treino demora {time}: {time_2}.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>No pixel is in two splits; this was checked.</source>
   <translation>Nenhum pixel está em duas partes; isso foi verificado.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no object in any tile: nothing can be learned from this set.</source>
   <translation>Não há objeto em nenhum bloco: nada se pode aprender deste conjunto.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees no {name}: draw some more, or drop the class.</source>
   <translation>O treino não vê nenhum objeto da classe {name}: desenhe mais alguns ou retire a classe.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees only {in_train#} of {name}. A few hundred are usual, some dozen are the least for a useful model.</source>
   <translation>O treino vê apenas {in_train#} de {name}. Algumas centenas são o habitual, algumas dezenas o mínimo para um modelo útil.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{tiny#} % of the objects are smaller than 16 × 16 pixels, where a network sees little. A smaller ground size (GSD) enlarges them; half of the present one doubles their sides.</source>
   <translation>{tiny#} % dos objetos são menores que 16 × 16 pixels, onde uma rede vê pouco. Um tamanho no terreno (GSD) menor os aumenta; metade do atual dobra os seus lados.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{large#} % of the objects are longer than half a tile, so many are cut. Larger tiles or a coarser ground size (GSD) show them whole.</source>
   <translation>{large#} % dos objetos são mais longos que meio bloco, por isso muitos são cortados. Blocos maiores ou um tamanho no terreno (GSD) mais grosso os mostram inteiros.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Some objects are whole in no tile that shows them: {features#}. A stride of {tile} pixels would show more of them whole.</source>
   <translation>Alguns objetos não estão inteiros em nenhum bloco que os mostra: {features#}. Um passo de {tile} pixels mostraria mais deles inteiros.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{share_text} of the training tiles' pixels are masked, as they belong to validation or test. Smaller tiles, a stride closer to their size, or a larger area lose less.</source>
   <translation>{share_text} dos pixels dos blocos de treino estão mascarados, pois pertencem à validação ou ao teste. Blocos menores, um passo mais próximo do seu tamanho ou uma área maior perdem menos.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>One tile holds {crowded#} objects. Smaller tiles train better when objects are this dense.</source>
   <translation>Um bloco contém {crowded#} objetos. Com objetos tão densos, blocos menores treinam melhor.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Every tile has objects. Some tiles without any teach the model what is not an object.</source>
   <translation>Todos os blocos têm objetos. Alguns blocos sem objetos ensinam ao modelo o que não é um objeto.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no validation tile, so training can't choose its best model.</source>
   <translation>Não há bloco de validação, por isso o treino não pode escolher o seu melhor modelo.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Validation holds {objects} only; figures measured on so few jump about.</source>
   <translation>A validação contém apenas {objects}; números medidos em tão poucos variam muito.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>There is no unfinished training in {parent}.</source>
   <translation>Não há um treino inacabado em {parent}.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Choose the folder of the run that was stopped, or train without resuming.</source>
   <translation>Escolha a pasta da execução parada ou treine sem retomar.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} was written by a newer RS Mask.</source>
   <translation>O checkpoint {path} foi gravado por um RS Mask mais novo.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} is damaged.</source>
   <translation>O checkpoint {path} está danificado.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Start a new training with the run's model.safetensors as its weights.</source>
   <translation>Comece um novo treino com o model.safetensors da execução como pesos.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint is compressed.</source>
   <translation>Uma entrada do checkpoint está comprimida.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint differs from its checksum.</source>
   <translation>Uma entrada do checkpoint difere da sua soma de verificação.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The comparison in {folder} is of the training set {before}, not of {training_set}.</source>
   <translation>A comparação em {folder} é do conjunto de treino {before}, não de {training_set}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose that set, or another folder.</source>
   <translation>Escolha esse conjunto ou outra pasta.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>OPTIMIZERS adds {list} to {list_2}.</source>
   <translation>OPTIMIZERS adiciona {list} a {list_2}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The folder {folder} is not empty.</source>
   <translation>A pasta {folder} não está vazia.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose another folder, or RESUME to go on with the comparison in it.</source>
   <translation>Escolha outra pasta, ou RESUME para continuar a comparação nela.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>{optimizer}, repeat {repeat}: {text}</source>
   <translation>{optimizer}, repetição {repeat}: {text}</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The file {path} is damaged.</source>
   <translation>O arquivo {path} está danificado.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Remove it and run the comparison again with RESUME: that training is measured anew.</source>
   <translation>Remova-o e execute a comparação de novo com RESUME: esse treino é medido outra vez.</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>None of {number#} training tiles that were tried can be read: {failed}</source>
   <translation>Nenhum dos {number#} blocos de treino testados pode ser lido: {failed}</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>Make the training set again.</source>
   <translation>Crie de novo o conjunto de treino.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} é um arquivo, não uma pasta.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose another run folder.</source>
   <translation>Escolha outra pasta da execução.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source> or go on with the run in it (RESUME).</source>
   <translation> ou continue a execução que está nela (RESUME).</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>The run folder {path} is not empty.</source>
   <translation>A pasta da execução {path} não está vazia.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose an empty folder</source>
   <translation>Escolha uma pasta vazia</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The training's {total_steps#} steps are too few for a test of learning rates ({fewest_test_steps} would do): the optimizer's own, {own#}, is taken.</source>
   <translation>Os {total_steps#} passos do treino são poucos para testar taxas de aprendizado ({fewest_test_steps} bastariam): toma-se a própria do otimizador, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Stopped in the test of learning rates, before the first step; start it again.</source>
   <translation>Parado no teste das taxas de aprendizado, antes do primeiro passo; inicie de novo.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Learning-rate test over {number} steps from {learning_rates#} on: {suggestion#} is taken (the optimizer's own is {own#}).</source>
   <translation>Teste das taxas de aprendizado em {number} passos a partir de {learning_rates#}: toma-se {suggestion#} (a própria do otimizador é {own#}).</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The learning-rate test found no loss; the optimizer's own, {own#}, is taken.</source>
   <translation>O teste das taxas de aprendizado não encontrou perda; toma-se a própria do otimizador, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>{count} of {count_2} in each of {count_3}.</source>
   <translation>{count} de {count_2}, {count_3} em cada.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>A batch has {count}, not {batch_size}: the set has only {count_2}.</source>
   <translation>Um lote tem {count}, não {batch_size}: o conjunto só tem {count_2}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Batch norms can't learn from a batch of one tile of {side} pixels: the network's last stage sees it as a single value.</source>
   <translation>Normas de lote não podem aprender de um lote de um bloco de {side} pixels: o último estágio da rede o vê como um só valor.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Choose a CROP_SIZE above {coarsest_stride}, a BATCH_SIZE that leaves no tile over, or NORM group.</source>
   <translation>Escolha um CROP_SIZE acima de {coarsest_stride}, um BATCH_SIZE que não deixe blocos de sobra ou NORM group.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}), the best so far.</source>
   <translation>Época {epoch#}: perda {loss#}, AP {ap#}, AP50 {ap50#} (AP dos objetos por tamanho: {by_size}), a melhor até agora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}).</source>
   <translation>Época {epoch#}: perda {loss#}, AP {ap#}, AP50 {ap50#} (AP dos objetos por tamanho: {by_size}).</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}, the best so far.</source>
   <translation>Época {epoch#}: perda {loss#}, AP {ap#}, AP50 {ap50#}, a melhor até agora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}.</source>
   <translation>Época {epoch#}: perda {loss#}, AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Training stopped after step {step#} of {total_steps#}; this page is {drawn}, the model file is from epoch {best_epoch}.</source>
   <translation>Treino parado após o passo {step#} de {total_steps#}; esta página é {drawn}, o arquivo do modelo é da época {best_epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped after step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on from there.</source>
   <translation>Parado após o passo {step#} de {total_steps#}. Treine de novo com RESUME e a mesma pasta da execução para continuar dali.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped at step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on after step {saved_step#}, where its checkpoint is (it is too large to be written at a stop); {steps} made again, in the same way.</source>
   <translation>Parado no passo {step#} de {total_steps#}. Treine de novo com RESUME e a mesma pasta da execução para continuar após o passo {saved_step#}, onde está o checkpoint (grande demais para ser gravado numa parada); {steps} repetidos do mesmo modo.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The training set {folder} has other {list} than when the run began.</source>
   <translation>O conjunto de treino {folder} tem outros {list} que no início da execução.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Start a new training; its weights can be the run's model.safetensors.</source>
   <translation>Comece um novo treino; os seus pesos podem ser o model.safetensors da execução.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run in {output} was begun by {processes} processes, not {processes_2}.</source>
   <translation>A execução em {output} foi começada por {processes} processos, não {processes_2}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Go on with it in {processes} (torchrun), or start a new training.</source>
   <translation>Continue-a com {processes} (torchrun) ou comece um novo treino.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run has made {count} already, more than EPOCHS {epochs}.</source>
   <translation>A execução já fez {count}, mais que EPOCHS {epochs}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run had EPOCHS {before} and goes on with {epochs}, by which the learning rate now falls.</source>
   <translation>A execução tinha EPOCHS {before} e continua com {epochs}, segundo as quais a taxa de aprendizado agora cai.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run goes on with batches of {batch_size} tiles, not {wished}: a step has {tiles#} tiles, which is no multiple of that.</source>
   <translation>A execução continua com lotes de {batch_size} blocos, não {wished}: um passo tem {tiles#} blocos, que não é múltiplo disso.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Cada passo é agora feito de {batches} lotes de {wished} blocos, não de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Cada passo é agora feito de {batches} lotes de {wished} bloco, não de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Cada passo é agora feito de {batches} lote de {wished} blocos, não de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Cada passo é agora feito de {batches} lote de {wished} bloco, não de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The {what} goes on with {upper} {kept}, with which it began, not {wished}.</source>
   <translation>{what} continua com {upper} {kept}, com que começou, não {wished}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Nothing is left to do: the run ended after {count}. More EPOCHS, or a longer PATIENCE where that ended it, let it go on.</source>
   <translation>Não resta nada a fazer: a execução terminou após {count}. Mais EPOCHS, ou mais PATIENCE se foi isso que a terminou, fazem-na continuar.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Going on after step {step}, in epoch {epoch}.</source>
   <translation>Continuando após o passo {step}, na época {epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>WEIGHTS_FILE is given, but WEIGHTS is {weights}, which doesn't use it.</source>
   <translation>WEIGHTS_FILE foi dado, mas WEIGHTS é {weights}, que não o usa.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set WEIGHTS to file, or leave WEIGHTS_FILE empty.</source>
   <translation>Ponha WEIGHTS em file ou deixe WEIGHTS_FILE vazio.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>FREEZE {freeze} keeps a part of the network as it starts, but the starting weights (WEIGHTS {weights}) leave {number} of its layers to chance.</source>
   <translation>FREEZE {freeze} mantém uma parte da rede como começa, mas os pesos iniciais (WEIGHTS {weights}) deixam {number} das suas camadas ao acaso.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set FREEZE to none, or choose weights that fit the architecture.</source>
   <translation>Ponha FREEZE em none ou escolha pesos que sirvam à arquitetura.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Anchors of {sizes} pixels reach {value#} % of the objects (the default ones {value_2#} %).</source>
   <translation>Âncoras de {sizes} pixels alcançam {value#} % dos objetos (as padrão {value_2#} %).</translation>
  </message>
  <message>
   <location filename="training/sample_scene/files.py" />
   <source>columns</source>
   <translation>colunas</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>without an outline and without a box</source>
   <translation>sem contorno e sem retângulo</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with coordinates that are no place in an image</source>
   <translation>com coordenadas que não são um lugar numa imagem</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with an outline that can't be read</source>
   <translation>com um contorno ilegível</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of another image size</source>
   <translation>com comprimentos de trecho de outro tamanho de imagem</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>The annotation with id {get} is one {reason}.</source>
   <translation>A anotação com id {get} é uma {reason}.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>Draw it again in the tool that wrote the file, or remove it.</source>
   <translation>Desenhe-a de novo na ferramenta que gravou o arquivo ou remova-a.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of an image too large for them</source>
   <translation>com comprimentos de trecho de uma imagem grande demais</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Training on: {describe_processes}.</source>
   <translation>Treinando em: {describe_processes}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Ended after epoch {epoch}: no better mask AP in {patience} validations (PATIENCE).</source>
   <translation>Terminado após a época {epoch}: sem melhor AP das máscaras em {patience} validações (PATIENCE).</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The model finds nothing yet: its mask AP on validation is 0. Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE.</source>
   <translation>O modelo ainda não encontra nada: a sua AP das máscaras na validação é 0. Treine por mais tempo (EPOCHS com RESUME) ou com outro LEARNING_RATE.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The memory did not suffice for batches of {size} tiles. Train again with RESUME and BATCH_SIZE {smaller}: the steps stay the same, in less memory.</source>
   <translation>A memória não bastou para lotes de {size} blocos. Treine de novo com RESUME e BATCH_SIZE {smaller}: os passos são os mesmos, com menos memória.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The test tiles have no object, so the model is not measured on them.</source>
   <translation>Os blocos de teste não têm objetos, por isso o modelo não é medido neles.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>On {count}: AP {ap#}, AP50 {ap50#}.</source>
   <translation>Em {count}: AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Test</source>
   <translation>Teste</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>This training can't be made deterministic here: {splitlines}</source>
   <translation>Este treino não pode ser tornado determinístico aqui: {splitlines}</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>Train without DETERMINISTIC, or on the CPU, where it always is.</source>
   <translation>Treine sem DETERMINISTIC ou na CPU, onde sempre é.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>{job} runs in one process, and torchrun started {count}.</source>
   <translation>{job} é executado em um processo, e o torchrun iniciou {count}.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start it without torchrun.</source>
   <translation>Inicie-o sem torchrun.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>There are more processes than the {device_count} GPUs of this machine.</source>
   <translation>Há mais processos que as {device_count} GPUs deste computador.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start torchrun with as many processes as GPUs (--nproc-per-node).</source>
   <translation>Inicie o torchrun com tantos processos quantas GPUs (--nproc-per-node).</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Another process of this training ended, and so did this one.</source>
   <translation>Outro processo deste treino terminou, e este também.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Look at its messages; train again with RESUME to go on.</source>
   <translation>Veja as mensagens dele; treine de novo com RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/trainer/lr_range_test.py" />
   <source>trials</source>
   <translation>testes</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>The training went astray at step {number}: the loss is {loss}.</source>
   <translation>O treino desandou no passo {number}: a perda é {loss}.</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.</source>
   <translation>Escolha um LEARNING_RATE menor, ou 0 para o próprio do otimizador.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>Training, epoch {epoch} of {epochs}</source>
   <translation>Treino, época {epoch} de {epochs}</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>{sentence} It is left out.</source>
   <translation>{sentence} É deixado de fora.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>The memory does not suffice for a whole batch. From now on it is looked at in parts of at most {count}; the steps stay the same.</source>
   <translation>A memória não basta para um lote inteiro. A partir de agora é visto em partes de no máximo {count}; os passos são os mesmos.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model {base_model} is missing: this copy of RS Mask is not complete.</source>
   <translation>Falta o modelo base {base_model}: esta cópia do RS Mask não está completa.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or none).</source>
   <translation>Instale o RS Mask de novo ou escolha outros pesos iniciais (WEIGHTS pretrained, file ou none).</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model is a {architecture} with {heads} heads, not a {architecture_2} with {heads_2} ones.</source>
   <translation>O modelo base é um {architecture} com cabeças {heads}, não um {architecture_2} com {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Set ARCHITECTURE to {architecture} and HEADS to {heads}, or WEIGHTS to pretrained.</source>
   <translation>Ponha ARCHITECTURE em {architecture} e HEADS em {heads}, ou WEIGHTS em pretrained.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Connect to the internet, or put the file at {target}, or start from your own file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Ligue-se à internet, ou ponha o arquivo em {target}, ou parta de um arquivo próprio (WEIGHTS = file) ou de nada (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {url} (once; it is kept in {parent}).</source>
   <translation>Baixando {url} (uma vez; fica em {parent}).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be downloaded ({reason}): {url}</source>
   <translation>Os pesos pré-treinados não podem ser baixados ({reason}): {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be saved in {parent}: {reason}.</source>
   <translation>Os pesos pré-treinados não podem ser salvos em {parent}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Free some space, or set TORCH_HOME to another folder.</source>
   <translation>Libere espaço ou ponha TORCH_HOME em outra pasta.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights can't be downloaded from {url}: not an http address.</source>
   <translation>Não é possível baixar pesos de {url}: não é um endereço http.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {name}</source>
   <translation>Baixando {name}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The download goes on from here when the job is run again.</source>
   <translation>O download continua daqui quando for executado de novo.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights without a hash in their name are not downloaded: {url}</source>
   <translation>Pesos sem hash no nome não são baixados: {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>What was downloaded from {url} is damaged (its hash differs).</source>
   <translation>O que foi baixado de {url} está danificado (o hash difere).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}.</source>
   <translation>Pesos iniciais: {source}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}; {count} loaded ({value#} % of the network).</source>
   <translation>Pesos iniciais: {source}; carregado: {count} ({value#} % da rede).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Fresh: {list}.</source>
   <translation>Novo: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Without a place in the network: {count}.</source>
   <translation>Sem lugar na rede: {count}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Classes kept: {list}.</source>
   <translation>Classes mantidas: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>{name} starts from {whence}.</source>
   <translation>{name} parte de {whence}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>ImageNet (timm's {name})</source>
   <translation>ImageNet ({name} da timm)</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>No file of weights is given.</source>
   <translation>Nenhum arquivo de pesos foi indicado.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Fill in WEIGHTS_FILE.</source>
   <translation>Preencha WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file of weights {path} does not exist.</source>
   <translation>O arquivo de pesos {path} não existe.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Check WEIGHTS_FILE.</source>
   <translation>Verifique WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the model {name} ({architecture})</source>
   <translation>modelo {name} ({architecture})</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the file {name}</source>
   <translation>arquivo {name}</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or holds more than tensors.</source>
   <translation>O arquivo {path} não pode ser lido como pesos: está danificado, não é do PyTorch ou contém mais que tensores.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a .safetensors, or a .pth that holds tensors only (a state dict).</source>
   <translation>Escolha um .safetensors ou um .pth que contenha só tensores (state dict).</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} holds no weights.</source>
   <translation>O arquivo {path} não contém pesos.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a file with a state dict.</source>
   <translation>Escolha um arquivo com um state dict.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>{beside} does not state the images' normalisation: {reason}.</source>
   <translation>{beside} não indica a normalização das imagens: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Write it as ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</source>
   <translation>Escreva-a como ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>none, everything is learnt from the training set</source>
   <translation>nenhum, tudo se aprende do conjunto de treino</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>No weight of the backbone in {title} fits the architecture {architecture}.</source>
   <translation>Nenhum peso do backbone em {title} serve à arquitetura {architecture}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Choose the architecture that the weights were made for, or other weights.</source>
   <translation>Escolha a arquitetura para a qual os pesos foram feitos ou outros pesos.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Images are normalised with mean {numbers} and std {numbers_2}.</source>
   <translation>As imagens são normalizadas com média {numbers} e desvio {numbers_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Only the backbone of {source} is used: it has HEADS {heads}, not {heads_2}.</source>
   <translation>Só é usado o backbone de {source}: tem HEADS {heads}, não {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>The norms of {source} have no statistics that could be kept frozen.</source>
   <translation>As normas de {source} não têm estatística que possa ficar congelada.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Set NORM to group or batch.</source>
   <translation>Ponha NORM em group ou batch.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>{size} a second</source>
   <translation>{size} por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest}: {list}</source>
   <translation>Download de {largest}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest} and {number} more: {list}</source>
   <translation>Download de {largest} e mais {number}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of all packages: {list}</source>
   <translation>Download de todos os pacotes: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>all packages</source>
   <translation>todos os pacotes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the processor lacks an instruction that a library of the engine needs</source>
   <translation>falta ao processador uma instrução de que uma biblioteca do motor precisa</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine gave up (abort)</source>
   <translation>uma biblioteca nativa do motor desistiu (abort)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a memory access failed (bus error); often the shared memory (/dev/shm) is full</source>
   <translation>um acesso à memória falhou (bus error); muitas vezes a memória partilhada (/dev/shm) está cheia</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was killed from outside, most likely because the memory ran out</source>
   <translation>foi morto de fora, muito provavelmente por falta de memória</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (segmentation fault)</source>
   <translation>uma biblioteca nativa do motor falhou (segmentation fault)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was told to end from outside (terminated)</source>
   <translation>foi-lhe pedido de fora que terminasse (terminated)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (access violation)</source>
   <translation>uma biblioteca nativa do motor falhou (access violation)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the memory ran out</source>
   <translation>a memória esgotou-se</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack overflow)</source>
   <translation>uma biblioteca nativa do motor falhou (stack overflow)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) is missing; often the Visual C++ runtime is not installed</source>
   <translation>falta uma biblioteca (DLL); muitas vezes o runtime do Visual C++ não está instalado</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) could not be loaded</source>
   <translation>uma biblioteca (DLL) não pôde ser carregada</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack buffer overrun)</source>
   <translation>uma biblioteca nativa do motor falhou (stack buffer overrun)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was interrupted from outside</source>
   <translation>foi interrompido de fora</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>code 0x{code}</source>
   <translation>código 0x{code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it ended without a result</source>
   <translation>terminou sem resultado</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>código de saída {code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>Try a smaller batch size or tile size, or close other programs.</source>
   <translation>Tente um lote ou bloco menor, ou feche outros programas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; 'Check the engine' shows whether the engine is sound.</source>
   <translation>O registro tem as suas últimas linhas; “Verificar o motor” mostra se o motor está bem.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; please report them, this is a fault of RS Mask.</source>
   <translation>O registro tem as suas últimas linhas; comunique-as, é uma falha do RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Deleting the old environment in {folder}</source>
   <translation>Apagando o ambiente antigo em {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine that was there before goes on working</source>
   <translation>O motor que existia antes continua a funcionar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine is ready</source>
   <translation>O motor está pronto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Making a Python environment in {folder}</source>
   <translation>Criando um ambiente Python em {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Installing PyTorch and the libraries (about 1 to 4 GB)</source>
   <translation>Instalando o PyTorch e as bibliotecas (cerca de 1 a 4 GB)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Trying the engine</source>
   <translation>Testando o motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine can't be deleted: {filename} ({reason}).</source>
   <translation>O motor não pode ser apagado: {filename} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Close every other QGIS that uses it, and run this again.</source>
   <translation>Feche qualquer outro QGIS que o use e execute de novo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder is a file: {folder}.</source>
   <translation>A pasta do motor é um arquivo: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The folder holds something else than an engine of RS Mask: {folder}.</source>
   <translation>A pasta contém outra coisa que um motor do RS Mask: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are no wheels (.whl files) in {wheels}.</source>
   <translation>Não há wheels (arquivos .whl) em {wheels}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Fill it on a computer with a network: pip download -d FOLDER {list}</source>
   <translation>Encha-a num computador com rede: pip download -d FOLDER {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are only {free#} GB free in {folder}.</source>
   <translation>Há só {free#} GB livres em {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB.</source>
   <translation>Libere espaço ali ou escolha outra pasta: o motor precisa de 2 a 7 GB.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder can't be made: {folder} ({reason}).</source>
   <translation>A pasta do motor não pode ser criada: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Choose a folder of your own.</source>
   <translation>Escolha uma pasta sua.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>No Python was made in {folder}.</source>
   <translation>Nenhum Python foi criado em {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name another Python.</source>
   <translation>Indique outro Python.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>{python} is older than Python {oldest_python}.{oldest_python_2}.</source>
   <translation>{python} é mais antigo que Python {oldest_python}.{oldest_python_2}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name a newer Python, or leave the field empty.</source>
   <translation>Indique um Python mais novo ou deixe o campo vazio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The Python environment could not be made: this computer has no Python {oldest_python}.{oldest_python_2} or newer with venv, and uv, which would bring one, could not be fetched.</source>
   <translation>O ambiente Python não pôde ser criado: este computador não tem Python {oldest_python}.{oldest_python_2} ou mais novo com venv, e o uv, que traria um, não pôde ser obtido.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name an interpreter in this algorithm.</source>
   <translation>No Debian e Ubuntu instale python3-venv; em outros instale Python ou uv, ou indique um interpretador neste algoritmo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: uv was installed and is not there.</source>
   <translation>As bibliotecas não puderam ser instaladas: o uv foi instalado e não está lá.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Start over.</source>
   <translation>Recomece.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>PyTorch's own server can't be used: {text}. PyTorch comes from the package index instead{about_the_index}</source>
   <translation>O servidor do PyTorch não pode ser usado: {text}. O PyTorch vem em vez disso do índice de pacotes{about_the_index}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: {text}.</source>
   <translation>As bibliotecas não puderam ser instaladas: {text}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Putting the libraries into place</source>
   <translation>Pondo as bibliotecas no lugar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the disk is full ({path})</source>
   <translation>o disco está cheio ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB. What was downloaded is kept.</source>
   <translation>Libere espaço ali ou escolha outra pasta: o motor precisa de 2 a 7 GB. O que foi baixado é mantido.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the names of its files become too long ({path})</source>
   <translation>os nomes dos seus arquivos ficam longos demais ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder with a short name, such as C:\rs-mask.</source>
   <translation>Escolha uma pasta com nome curto, como C:\rs-mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a file can't be written ({path})</source>
   <translation>um arquivo não pode ser gravado ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold the file: close it and run this again.</source>
   <translation>Escolha uma pasta sua. Se for sua, talvez outro QGIS ou um antivírus retenha o arquivo: feche-o e execute de novo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a download arrived damaged ({reason})</source>
   <translation>um download chegou danificado ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus scanner on the way changes files.</source>
   <translation>Execute de novo: o que já está não é baixado duas vezes. Se continuar, um proxy ou antivírus altera os arquivos no caminho.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the connection to {host} is not trusted: its certificate is unknown here</source>
   <translation>a conexão com {host} não é confiável: o certificado é desconhecido aqui</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Networks that look into encrypted connections have a certificate of their own: ask for its file and name it in the environment variable SSL_CERT_FILE, or use a folder of wheels.</source>
   <translation>Redes que examinam conexões cifradas têm um certificado próprio: peça o arquivo e indique-o na variável de ambiente SSL_CERT_FILE, ou use uma pasta de wheels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the proxy gives no way to {host} ({reason})</source>
   <translation>o proxy não dá acesso a {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the proxy in QGIS: Settings, Options, Network.</source>
   <translation>Verifique o proxy no QGIS: Configurações, Opções, Rede.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>{host} can't be reached ({reason})</source>
   <translation>não é possível alcançar {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a network, name a folder of wheels. What was downloaded is kept.</source>
   <translation>Verifique a conexão ou o proxy no QGIS: Configurações, Opções, Rede. Sem rede, indique uma pasta de wheels. O que foi baixado é mantido.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again; where it stays so, name another Python or a folder of wheels, or start over.</source>
   <translation>Execute de novo; se continuar, indique outro Python ou uma pasta de wheels, ou recomece.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the server</source>
   <translation>o servidor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup) once.</source>
   <translation>Execute uma vez o algoritmo “Instalar o motor” (rsmask:setup).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer.</source>
   <translation>O motor do RS Mask (um Python próprio com PyTorch) não está instalado neste computador.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is version {version_text} ({python}), and RS Mask needs {version_text_2} or newer.</source>
   <translation>O Python do motor é a versão {version_text} ({python}), e o RS Mask precisa de {version_text_2} ou mais nova.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python ({python}) lacks {list}.</source>
   <translation>Falta ao Python do motor ({python}) {list}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.</source>
   <translation>Execute o algoritmo “Instalar o motor” (rsmask:setup) ou instale-os ali.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is not there: {python}.</source>
   <translation>O Python do motor não está lá: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python gave no answer within {probe_seconds} seconds: {python}.</source>
   <translation>O Python do motor não respondeu em {probe_seconds} segundos: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python does not work ({python}): {reason}.</source>
   <translation>O Python do motor não funciona ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>This is not a Python that RS Mask can run: {python}.</source>
   <translation>Este não é um Python que o RS Mask possa executar: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/program.py" />
   <source>{command} does not start: {reason}.</source>
   <translation>{command} não inicia: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Este QGIS corre na sandbox do Flatpak, que não tem pip: crie fora dela, na sua pasta pessoal, um ambiente Python com as bibliotecas do motor e indique o Python dele em Configurações, Opções, Processamento, Provedores, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Este QGIS corre na sandbox do Snap, que esconde o Python do computador: crie fora dela, na sua pasta pessoal, um ambiente Python com as bibliotecas do motor e indique o Python dele em Configurações, Opções, Processamento, Provedores, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The temporary folder can't be written to: {folder} ({reason}).</source>
   <translation>Não se pode escrever na pasta temporária: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Make room there, or choose another in Settings, Options, Processing, General.</source>
   <translation>Liberte espaço aí ou escolha outra em Configurações, Opções, Processamento, Geral.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine's Python could not be started ({python}): {reason}.</source>
   <translation>O Python do motor não pôde ser iniciado ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Run the algorithm 'Set up the engine', or correct the interpreter in the options.</source>
   <translation>Execute o algoritmo “Instalar o motor” ou corrija o interpretador nas opções.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine stopped unexpectedly: {explain_exit}.</source>
   <translation>O motor parou inesperadamente: {explain_exit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/described_path.py" />
   <source>The card of this model is damaged.</source>
   <translation>A ficha deste modelo está danificada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>The model can't be read: {reason}.</source>
   <translation>O modelo não pode ser lido: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>This file is no model of RS Mask, or it is damaged.</source>
   <translation>Este arquivo não é um modelo do RS Mask ou está danificado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>, {size#} m a pixel</source>
   <translation>, {size#} m por pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Made for: {bands} ({pixel_kind}){ground}, tiles of {card} pixels</source>
   <translation>Feito para: {bands} ({pixel_kind}){ground}, blocos de {card} pixels</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>file of {made}</source>
   <translation>arquivo de {made}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Keeps scores from {span}</source>
   <translation>Mantém pontuações a partir de {span}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>mask AP {average#}, AP50 {half#} on {name} tiles</source>
   <translation>AP das máscaras {average#}, AP50 {half#} em blocos {name}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>decimal numbers</source>
   <translation>números decimais</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Does not fit this raster: {misfit}.</source>
   <translation>Não serve para este raster: {misfit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster; its pixels of {size#} m are resampled to {model_size#} m</source>
   <translation>Serve para este raster; os seus pixels de {size#} m são reamostrados para {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>: small objects may not be seen.</source>
   <translation>: objetos pequenos podem não ser vistos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster if its pixels, whose ground size is unknown, are about as large.</source>
   <translation>Serve para este raster se os seus pixels, cujo tamanho no terreno é desconhecido, forem mais ou menos tão grandes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster.</source>
   <translation>Serve para este raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have}</source>
   <translation>o modelo recebe {need} bandas, o raster tem {have}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have} beside alpha</source>
   <translation>o modelo recebe {need} bandas, o raster tem {have} além de alfa</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>8-bit pixels</source>
   <translation>pixels de 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>other pixels than 8-bit</source>
   <translation>pixels que não são de 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model was trained on {made_for}, the raster has {has}</source>
   <translation>o modelo foi treinado em {made_for}, o raster tem {has}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>its pixels of {size#} m are too coarse for a model of {model_size#} m</source>
   <translation>os seus pixels de {size#} m são grossos demais para um modelo de {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tile</source>
   <translation>O raster inteiro: cerca de {tiles#} bloco</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tiles</source>
   <translation>O raster inteiro: cerca de {tiles#} blocos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}; how long they take is known after a first run.</source>
   <translation>{text}; quanto demoram saber-se-á após uma primeira execução.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}, {duration} at the speed of the last run.</source>
   <translation>{text}, {duration} à velocidade da última execução.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>a minute or less</source>
   <translation>um minuto ou menos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>to learn from</source>
   <translation>para aprender</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for validation</source>
   <translation>para validação</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for the test</source>
   <translation>para o teste</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This training set is unfinished: go on with it in “Make a training set”.</source>
   <translation>Este conjunto de treino está inacabado: continue-o com “Criar um conjunto de treino”.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>A folder with COCO annotations; the training says what is in it.</source>
   <translation>Uma pasta com anotações COCO; o treino diz o que contém.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This folder is no training set.</source>
   <translation>Esta pasta não é um conjunto de treino.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>The file dataset.json of this set is damaged.</source>
   <translation>O arquivo dataset.json deste conjunto está danificado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}, {sizes} a pixel</source>
   <translation>Blocos de {found} pixels: {imagery}, {sizes} por pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}</source>
   <translation>Blocos de {found} pixels: {imagery}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was made {list}</source>
   <translation>foi feita {list}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had {name} as well</source>
   <translation>tinha também {name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had another state of {name}, or searched it in another way (tiles, margin, area, bands)</source>
   <translation>tinha outro estado de {name} ou procurava nele de outro modo (blocos, margem, área, bandas)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was to be kept</source>
   <translation>devia ser guardado</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>can't be read here</source>
   <translation>não pode ser lido aqui</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tile is</source>
   <translation>bloco pronto,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tiles are</source>
   <translation>blocos prontos,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{processes} processes on this machine</source>
   <translation>{processes} processos neste computador</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>workers of {scheduler}</source>
   <translation>processos de {scheduler}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{other#} objects in place of {count#}</source>
   <translation>{other#} objetos em vez de {count#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>boxes up to {max#} pixels apart</source>
   <translation>retângulos afastados até {max#} pixels</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{what} up to {max#} apart</source>
   <translation>{what} afastados até {max#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source> while {file_name} was written</source>
   <translation> enquanto {file_name} era gravado</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number</source>
   <translation>um número inteiro</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number</source>
   <translation>um número</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a text</source>
   <translation>um texto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is a folder</source>
   <translation>é uma pasta</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>does not exist</source>
   <translation>não existe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>band {band}</source>
   <translation>banda {band}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{itemsize}-bit</source>
   <translation>de {itemsize} bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>floating-point</source>
   <translation>de ponto flutuante</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>no CRS</source>
   <translation>nenhum SRC</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>: {crs_name} has no place on the Earth</source>
   <translation>: {crs_name} não tem lugar na Terra</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>ground control points</source>
   <translation>pontos de controle</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a camera model (RPC)</source>
   <translation>um modelo de câmera (RPC)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>only the local CRS {crs_name}</source>
   <translation>só o SRC local {crs_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the virtual raster</source>
   <translation>o raster virtual</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>A source file of {name} is missing:</source>
   <translation>Falta um arquivo de origem de {name}:</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>The scheduler at {address}</source>
   <translation>O agendador em {address}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>This machine</source>
   <translation>Este computador</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygon</source>
   <translation>polígono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygons</source>
   <translation>polígonos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>feature</source>
   <translation>feição</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>features</source>
   <translation>feições</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was</source>
   <translation>foi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>were</source>
   <translation>foram</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has</source>
   <translation>está</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>have</source>
   <translation>estão</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is left out</source>
   <translation>é deixado de fora</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>are left out</source>
   <translation>são deixados de fora</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} GB</source>
   <translation>{size#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} MB</source>
   <translation>{size#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} TB</source>
   <translation>{size#} TB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a class's</source>
   <translation>de uma classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>0 or 1</source>
   <translation>0 ou 1</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number from {low#} to {high#}</source>
   <translation>um número de {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number from {low#} to {high#}</source>
   <translation>um número inteiro de {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>wrong</source>
   <translation>erradas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no validation tiles</source>
   <translation>não tem blocos de validação</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no object in its validation tiles</source>
   <translation>não tem objetos nos seus blocos de validação</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>shown</source>
   <translation>mostrada</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>stored</source>
   <translation>armazenada</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>test stays</source>
   <translation>o teste fica</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation stays</source>
   <translation>a validação fica</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation and test stay</source>
   <translation>a validação e o teste ficam</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>inside the area</source>
   <translation>dentro da área</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>in {truth}</source>
   <translation>em {truth}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} pixels</source>
   <translation>{value#} pixels</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} map units</source>
   <translation>{value#} unidades do mapa</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} metres</source>
   <translation>{value#} metros</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{low#} to {high#}</source>
   <translation>{low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>heads</source>
   <translation>cabeças</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone stage {stage}</source>
   <translation>estágio {stage} do backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minute</source>
   <translation>{minutes#} minuto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minutes</source>
   <translation>{minutes#} minutos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>medium {ap#}</source>
   <translation>médios {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>large {ap#}</source>
   <translation>grandes {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>small {ap#}</source>
   <translation>pequenos {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>of epoch {drawn_epoch}</source>
   <translation>da época {drawn_epoch}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>from before it went on</source>
   <translation>de antes da retomada</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step is</source>
   <translation>1 passo,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{repeated#} steps are</source>
   <translation>{repeated#} passos,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count} processes, the first on {device}</source>
   <translation>{count} processos, o primeiro em {device}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>box head</source>
   <translation>cabeça de retângulos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>mask head</source>
   <translation>cabeça de máscaras</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>class layers</source>
   <translation>camadas de classes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone</source>
   <translation>backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>pyramid</source>
   <translation>pirâmide</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>proposals</source>
   <translation>propostas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} GB</source>
   <translation>{count#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} MB</source>
   <translation>{count#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{seconds#} min</source>
   <translation>{seconds#} min</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size} of {size_2}</source>
   <translation>{size} de {size_2}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{duration} left</source>
   <translation>faltam {duration}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it is made for the CPU</source>
   <translation>, onde é feito para a CPU</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it has CUDA with it: some 3 GB to download</source>
   <translation>, onde traz CUDA: cerca de 3 GB para baixar</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>exit code {returncode}</source>
   <translation>código de saída {returncode}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{shown} and {more} more</source>
   <translation>{shown} e mais {more}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{digits}-bit</source>
   <translation>{digits} bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>?-bit</source>
   <translation>? bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{scores#} to {scores_2#}</source>
   <translation>{scores#} a {scores_2#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} minutes</source>
   <translation>cerca de {minutes} minutos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} hours</source>
   <translation>cerca de {minutes} horas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object</source>
   <translation>1 objeto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects</source>
   <translation>{n#} objetos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tile</source>
   <translation>1 bloco</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tiles</source>
   <translation>{n#} blocos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 band</source>
   <translation>1 banda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} bands</source>
   <translation>{n#} bandas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tensor</source>
   <translation>1 tensor</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tensors</source>
   <translation>{n#} tensores</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 thread</source>
   <translation>1 thread</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} threads</source>
   <translation>{n#} threads</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 raster</source>
   <translation>1 raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} rasters</source>
   <translation>{n#} rasters</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 area</source>
   <translation>1 área</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} areas</source>
   <translation>{n#} áreas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 polygon</source>
   <translation>1 polígono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} polygons</source>
   <translation>{n#} polígonos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 annotation</source>
   <translation>1 anotação</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} annotations</source>
   <translation>{n#} anotações</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image was</source>
   <translation>1 imagem foi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images were</source>
   <translation>{n#} imagens foram</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image has</source>
   <translation>1 imagem tem</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images have</source>
   <translation>{n#} imagens têm</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object has</source>
   <translation>1 objeto não tem</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects have</source>
   <translation>{n#} objetos não têm</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 block</source>
   <translation>1 bloco</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} blocks</source>
   <translation>{n#} blocos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image</source>
   <translation>1 imagem</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images</source>
   <translation>{n#} imagens</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image is</source>
   <translation>1 imagem está</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images are</source>
   <translation>{n#} imagens estão</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class has</source>
   <translation>1 classe tem</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes have</source>
   <translation>{n#} classes têm</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 other image was</source>
   <translation>1 outra imagem foi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} other images were</source>
   <translation>{n#} outras imagens foram</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image overlaps</source>
   <translation>1 imagem sobrepõe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images overlap</source>
   <translation>{n#} imagens sobrepõem</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 training tile</source>
   <translation>1 bloco de treino</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} training tiles</source>
   <translation>{n#} blocos de treino</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step</source>
   <translation>1 passo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} steps</source>
   <translation>{n#} passos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 validation</source>
   <translation>1 validação</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} validations</source>
   <translation>{n#} validações</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 epoch</source>
   <translation>1 época</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} epochs</source>
   <translation>{n#} épocas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 test tile</source>
   <translation>1 bloco de teste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} test tiles</source>
   <translation>{n#} blocos de teste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class</source>
   <translation>1 classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes</source>
   <translation>{n#} classes</translation>
  </message>
 </context>
</TS>
